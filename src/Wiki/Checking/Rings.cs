namespace Wiki.Checking;

/// <summary>Finds rings: records that each name the next, and the last of them the first.</summary>
internal static class Rings
{
    /// <summary>Each ring once, from the record at which it is entered; a record is in one ring at most.</summary>
    /// <param name="links">What each record names, by its id.</param>
    /// <param name="next">The id of the record that a link leads to.</param>
    public static IEnumerable<List<string>> Of<TLink>(
        IReadOnlyDictionary<string, TLink> links, Func<TLink, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in links.Keys.Order(StringComparer.Ordinal))
        {
            List<string> way = [];
            var id = start;
            for (; links.TryGetValue(id, out var link) && seen.Add(id); id = next(link))
                way.Add(id);
            if (way.IndexOf(id) is >= 0 and var begin)
                yield return way[begin..];
        }
    }
}
