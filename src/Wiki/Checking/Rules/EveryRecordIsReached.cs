using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>Each entity, event and question is linked from a published page that is not an index.</summary>
internal static class EveryRecordIsReached
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var fromSite = RecordLink.Of(content.Corpus.Site).Select(link => link.To.Id).ToHashSet(StringComparer.Ordinal);
        return
            from record in content.Corpus.Records
            where !record.IsDraft && IsToBeReached(record.RecordKind)
            where !fromSite.Contains(record.Id) && !IsReached(record, content.Corpus)
            select EditorialProblems.Unreached(record.At, record.Id, record.RecordKind.Word());
    }

    private static bool IsToBeReached(RecordKind kind) =>
        kind is RecordKind.Entity or RecordKind.Event or RecordKind.Question;

    /// <summary>The pages of an event's claims link it, and so do those of a question's.</summary>
    private static bool IsReached(Record record, Corpus corpus) => record switch
    {
        Event => true,
        Question question when question.Positions.Any(position => position.Claims.Count > 0) => true,
        _ => corpus.References.To(record.Id).Any(from => !from.IsDraft && from.Id != record.Id && Links(from, record)),
    };

    private static bool Links(Record from, Record to) =>
        RecordLink.Of(from).Any(link => link.To.Id == to.Id && link.Kinds.Any(IsToBeReached));
}
