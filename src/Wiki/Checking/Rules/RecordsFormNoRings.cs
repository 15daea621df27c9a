using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>No record succeeds or contains itself, also not by way of others.</summary>
internal static class RecordsFormNoRings
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
    [
        .. OfRings(content.Corpus.Claims, claim => claim.Successor, "successor"),
        .. OfRings(content.Corpus.Entities, entity => entity.PartOf, "part-of"),
        .. OfRings(content.Corpus.Events, @event => @event.PartOf, "part-of"),
    ];

    /// <summary>One problem for each ring, at the first of its records.</summary>
    private static IEnumerable<Problem> OfRings<T>(
        IEnumerable<T> records, Func<T, Reference?> next, string key) where T : Record
    {
        var links = records
            .Where(record => next(record) is not null)
            .DistinctBy(record => record.Id)
            .ToDictionary(record => record.Id, record => next(record)!.Value, StringComparer.Ordinal);
        return Rings.Of(links, link => link.Id).Select(ring => Report(ring, links, key));
    }

    private static Problem Report(List<string> ring, Dictionary<string, Reference> links, string key)
    {
        var first = ring.Min(StringComparer.Ordinal)!;
        var at = links[first].At;
        return ring.Count == 1
            ? ClaimProblems.NamesItself(at, first, key)
            : ClaimProblems.Ring(at, [.. Turn(ring, first), first], key);
    }

    private static IEnumerable<string> Turn(List<string> ring, string first)
    {
        var begin = ring.IndexOf(first);
        return ring[begin..].Concat(ring[..begin]);
    }
}
