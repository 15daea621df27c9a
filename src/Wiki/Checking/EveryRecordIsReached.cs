namespace Wiki.Checking;

/// <summary>Each entity, event and question is linked from some published page other than an index.</summary>
internal static class EveryRecordIsReached
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var published = content.Corpus.Records.Where(record => !record.IsDraft).ToList();
        var reached = published.SelectMany(record => RecordLink.Of(record).Where(link => link.To.Id != record.Id && link.Kinds.Any(IsToBeReached))).Concat(RecordLink.Of(content.Corpus.Site)).Select(link => link.To.Id).ToHashSet(StringComparer.Ordinal);
        return published.Where(record => !IsReached(record, reached)).Select(record => Problems.Unreached(record.At, record.Id, record.Kind.Word()));
    }

    private static bool IsToBeReached(RecordKind kind) => kind is RecordKind.Entity or RecordKind.Event or RecordKind.Question;

    /// <summary>The pages of an event's claims link it, and so do those of a question's.</summary>
    private static bool IsReached(Record record, HashSet<string> reached) => record switch
    {
        Event { Claims.Count: > 0 } => true,
        Question question when question.Positions.Any(position => position.Claims.Count > 0) => true,
        Entity or Event or Question => reached.Contains(record.Id),
        _ => true,
    };
}
