using Wiki.Output.Json;
using Wiki.Problems;
using static System.FormattableString;

namespace Wiki.Verifying.Published;

/// <summary>
/// A row of a matrix shows in the cell of each source how the source carries the claims of the row, and counts the
/// sources that carry it.
/// </summary>
internal static class MatricesAreAsShipped
{
    private const string Own = "own";
    private const string Through = "through";

    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var claimsOf = Rows(site.Data).ToLookup(row => row.Label, row => row.Claims, StringComparer.Ordinal);
        return from page in site.Pages
               from row in page.MatrixRows
               where !claimsOf[row.Label].Any(claims => IsOf(row, claims))
               select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.MatrixRow(row.Label));
    }

    /// <summary>The rows of topics, and those of events, of which each is a claim.</summary>
    private static IEnumerable<(string Label, IReadOnlyList<ClaimJson> Claims)> Rows(ShippedWiki data) =>
    [
        .. from topic in data.Topics.Values
           from row in topic.Matrix ?? []
           select (row.Label, (IReadOnlyList<ClaimJson>)[.. (row.Claims ?? []).Select(id => data.Claims[id])]),
        .. data.Claims.Values.Select(claim => (data.Names[claim.Id], (IReadOnlyList<ClaimJson>)[claim])),
    ];

    private static bool IsOf(ShownMatrixRow row, IReadOnlyList<ClaimJson> claims)
    {
        var expected = row.Cells.Select(cell => Expected(claims, cell.Source).ToList()).ToList();
        var carried = expected.Count(marks => marks.Exists(mark => mark.Way != Stance.Disputes.Word()));
        return row.Carried == Invariant($"{carried} of {row.Cells.Count}")
            && row.Cells.Zip(expected).All(pair => AreSame(pair.First, pair.Second));
    }

    private static bool AreSame(ShownMatrixCell cell, List<(string Way, string Words)> expected) =>
        cell.Marks.Count == expected.Count
        && cell.Marks.Zip(expected).All(pair => AreSame(pair.First, pair.Second));

    private static bool AreSame((string Class, string Title, string Words) mark, (string Way, string Words) expected) =>
        mark.Class == $"way {expected.Way}"
        && ShippedVoices.AreSame(mark.Title, expected.Words)
        && ShippedVoices.AreSame(mark.Words, expected.Words);

    /// <summary>One mark for each way in which a source carries the claims, with all speakers of that way.</summary>
    private static IEnumerable<(string Way, string Words)> Expected(IReadOnlyList<ClaimJson> claims, string source) =>
        from citation in claims.SelectMany(claim => claim.Citations)
        where citation.Source == source
        group WordsOf(citation) by WayOf(citation) into mark
        orderby Order(mark.Key)
        select (mark.Key, string.Join("; ", mark.Distinct(StringComparer.Ordinal)));

    private static string WayOf(CitationJson citation)
    {
        if (!ShippedVoices.IsSupporting(citation))
            return citation.Stance;
        return ShippedVoices.ChainOf(citation).Length == 0 ? Own : Through;
    }

    private static string WordsOf(CitationJson citation)
    {
        var chain = ShippedVoices.ChainOf(citation);
        if (ShippedVoices.IsSupporting(citation))
            return chain.Length == 0 ? "in its own voice" : chain;
        return chain.Length == 0 ? citation.Stance : $"{citation.Stance}: {chain}";
    }

    private static int Order(string way) =>
        Array.IndexOf([Own, Through, Stance.Qualifies.Word(), Stance.Disputes.Word()], way);
}
