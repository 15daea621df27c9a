using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// No record succeeds, contains or cites itself or is related to itself, also not by way of others.
/// </summary>
internal static class RecordsAreNotTheirOwn
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
    [
        .. Rings(content.Corpus.Claims, claim => claim.Successor, "successor"),
        .. Rings(content.Corpus.Entities, entity => entity.PartOf, "part-of"),
        .. Rings(content.Corpus.Events, @event => @event.PartOf, "part-of"),
        .. from @event in content.Corpus.Events
           from maybe in @event.Maybe
           where maybe.Id == @event.Id
           select ClaimProblems.OwnRecord(maybe.At, @event.Id, "'maybe'"),
        .. from entity in content.Corpus.Entities
           from relation in entity.Relations
           where relation.To.Id == entity.Id
           select ClaimProblems.OwnRecord(relation.To.At, entity.Id, "'relations'"),
        .. from claim in content.Corpus.Claims
           from block in claim.Note.Blocks
           from mark in block.AllInlines.OfType<CitationMark>()
           from cited in mark.Ids
           where cited.Id == claim.Id
           select ClaimProblems.OwnRecord(cited.At, claim.Id, "its own note"),
    ];

    /// <summary>One problem for each ring, at the first of its records.</summary>
    private static IEnumerable<Problem> Rings<T>(
        IEnumerable<T> records, Func<T, Reference?> next, string key) where T : Record
    {
        var links = records
            .Where(record => next(record) is not null)
            .DistinctBy(record => record.Id)
            .ToDictionary(record => record.Id, record => next(record)!.Value, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in links.Keys.Order(StringComparer.Ordinal))
        {
            if (RingFrom(start, links, seen) is { } ring)
                yield return Report(ring, links, key);
        }
    }

    /// <summary>Follows the links until they end or lead to a record seen before.</summary>
    private static List<string>? RingFrom(string start, Dictionary<string, Reference> links, HashSet<string> seen)
    {
        List<string> way = [];
        for (var id = start; links.TryGetValue(id, out var link); id = link.Id)
        {
            if (!seen.Add(id))
                return way.IndexOf(id) is >= 0 and var begin ? way[begin..] : null;
            way.Add(id);
        }

        return null;
    }

    private static Problem Report(List<string> ring, Dictionary<string, Reference> links, string key)
    {
        var first = ring.Min(StringComparer.Ordinal)!;
        var at = links[first].At;
        return ring.Count == 1
            ? ClaimProblems.OwnRecord(at, first, $"'{key}'")
            : ClaimProblems.Ring(at, [.. Turn(ring, first), first], key);
    }

    private static IEnumerable<string> Turn(List<string> ring, string first)
    {
        var begin = ring.IndexOf(first);
        return ring[begin..].Concat(ring[..begin]);
    }
}
