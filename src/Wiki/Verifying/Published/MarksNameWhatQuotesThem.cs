using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>What a marked passage of a report says when the pointer rests on it is what quotes the passage.</summary>
internal static class MarksNameWhatQuotesThem
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var quoting = Quoting(site.Data).ToLookup(use => use.Place, use => use.Name, StringComparer.Ordinal);
        return from source in site.Data.Sources.Values
               let page = site.Page(Route.Of(RecordKind.Source, source.Id))
               where page is not null
               from mark in page!.Marks
               where !IsOf(mark.Title, [.. quoting[$"{source.Id}#{mark.Passage}"]])
               select PublishedSiteProblems.SaidOtherwise(page!.Route.Path, $"\"{mark.Title}\" of a mark");
    }

    private static IEnumerable<(string Place, string Name)> Quoting(ShippedWiki data) =>
        from quoting in ShippedQuote.All(data.Wiki)
        let name = data.Names.GetValueOrDefault(quoting.Record, "")
        select ($"{quoting.Source}#{quoting.Passage.Anchor}", name);

    /// <summary>The names, some after the word for a quote that dates something, and nothing else.</summary>
    private static bool IsOf(string title, IReadOnlyList<string> names)
    {
        var letters = Letters.Of(title.Replace("Dates: ", "", StringComparison.Ordinal));
        var expected = names.Distinct(StringComparer.Ordinal).Select(Letters.Of).ToList();
        return expected.TrueForAll(name => letters.Contains(name, StringComparison.Ordinal))
            && letters.Length <= names.Sum(name => Letters.Of(name).Length);
    }
}
