using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>No two files have the same id, even if their kinds differ.</summary>
internal static class IdsAreUnique
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var ids = content.Corpus.Repeated.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0)
            return [];
        var links = content.Corpus.Records
            .SelectMany(RecordLink.Of)
            .Concat(RecordLink.Of(content.Corpus.Site))
            .ToLookup(link => link.To.Id, StringComparer.Ordinal);
        return content.Corpus.Records
            .Where(record => ids.Contains(record.Id))
            .GroupBy(record => record.Id, StringComparer.Ordinal)
            .SelectMany(records => Check([.. records], [.. links[records.Key]]));
    }

    /// <summary>
    /// The others of an id are told where it is taken: by the one of the kind that most records mean.
    /// </summary>
    private static IEnumerable<Problem> Check(IReadOnlyList<Record> records, IReadOnlyList<RecordLink> links)
    {
        var owner = records.MaxBy(record => links.Count(link => link.Kinds.Contains(record.RecordKind)))!;
        return records
            .Where(record => record != owner)
            .Select(record => CorpusProblems.RepeatedId(record.At, record.Id, owner.At.File));
    }
}
