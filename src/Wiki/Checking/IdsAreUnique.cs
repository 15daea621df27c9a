using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>No two files have the same id, even if their kinds differ, and no former id is in use.</summary>
internal static class IdsAreUnique
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var repeated =
            from record in content.Corpus.Repeated
            select CorpusProblems.RepeatedId(record.At, record.Id, content.Corpus.Find(record.Id)!.At);
        return repeated.Concat(OfFormerIds(content.Corpus));
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
