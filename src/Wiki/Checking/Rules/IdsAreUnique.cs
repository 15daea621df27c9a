using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>No two files have the same id, even if their kinds differ, and no former id is in use.</summary>
internal static class IdsAreUnique
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var ids = content.Corpus.Repeated.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        return [.. ids.Count == 0 ? [] : OfRepeated(ids, content.Corpus), .. OfFormerIds(content.Corpus)];
    }

    private static IEnumerable<Problem> OfRepeated(HashSet<string> ids, Corpus corpus)
    {
        var links = corpus.Records
            .SelectMany(RecordLink.Of)
            .Concat(RecordLink.Of(corpus.Site))
            .ToLookup(link => link.To.Id, StringComparer.Ordinal);
        return corpus.Records
            .Where(record => ids.Contains(record.Id))
            .GroupBy(record => record.Id, StringComparer.Ordinal)
            .SelectMany(records => Check([.. records], [.. links[records.Key]]));
    }

    /// <summary>The problem is at the records other than the one of the kind that most references mean.</summary>
    private static IEnumerable<Problem> Check(IReadOnlyList<Record> records, IReadOnlyList<RecordLink> links)
    {
        var owner = records.MaxBy(record => links.Count(link => link.Kinds.Contains(record.RecordKind)))!;
        return records
            .Where(record => record != owner)
            .Select(record => CorpusProblems.RepeatedId(record.At, record.Id, owner.At));
    }

    private static IEnumerable<Problem> OfFormerIds(Corpus corpus)
    {
        var first = new Dictionary<string, Record>(StringComparer.Ordinal);
        foreach (var record in corpus.Records)
        {
            foreach (var former in record.FormerIds)
            {
                if ((corpus.Find(former.Id) ?? first.GetValueOrDefault(former.Id)) is { } other)
                    yield return CorpusProblems.FormerIdTaken(former.At, former.Id, other.At);
                first.TryAdd(former.Id, record);
            }
        }
    }
}
