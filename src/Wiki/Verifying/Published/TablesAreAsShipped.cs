using System.Globalization;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>Each row of a table says what the data of the wiki says, and no row is missing.</summary>
internal static class TablesAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var data = site.Data;
        var citations = data.Claims.Values
            .SelectMany(claim => claim.Citations.Select(citation => CitationRow(claim, citation, data)));
        var figures = data.Claims.Values.Where(claim => claim.Figure is not null).Select(FigureRow);
        return
        [
            .. Check(DataFormats.ClaimTable, data.Claims.Values.Select(ClaimRow), site),
            .. Check(DataFormats.CitationTable, citations, site),
            .. Check(DataFormats.FigureTable, figures, site),
            .. Check(DataFormats.EventTable, data.Events.Values.Select(EventRow), site),
        ];
    }

    private static IEnumerable<Problem> Check(DataFormat table, IEnumerable<Row> rows, ShippedSite site) =>
        site.Compare(table.Path, bytes => Differences(CsvRows.Read(bytes), [.. rows]));

    private static IEnumerable<string> Differences(
        IReadOnlyList<IReadOnlyDictionary<string, string>> found, IReadOnlyList<Row> rows)
    {
        if (found.Count != rows.Count)
            yield return "the number of rows";
        foreach (var (shown, row) in found.Zip(rows))
        {
            foreach (var (column, value) in row.Cells)
            {
                if (!ShippedVoices.AreSame(shown.GetValueOrDefault(column), value ?? ""))
                    yield return $"the column '{column}' of '{row.Name}'";
            }
        }
    }

    private static Row ClaimRow(ClaimJson claim) => new(
        claim.Id,
        [
            ("claim", claim.Id),
            ("statement", claim.Statement),
            ("said_by", List(claim.SaidBy)),
            ("kind", claim.Kind),
            ("status", claim.Status),
            ("successor", claim.Successor),
            ("reason", claim.Reason),
            ("topics", List(claim.Topics)),
            ("about", List(claim.About)),
            ("when", claim.When?.Edtf),
            ("sources", Sources(claim)),
        ]);

    private static Row CitationRow(ClaimJson claim, CitationJson citation, ShippedWiki data) => new(
        claim.Id,
        [
            ("claim", claim.Id),
            ("statement", claim.Statement),
            ("kind", claim.Kind),
            ("asserted_by", citation.AssertedBy),
            ("relayed_by", string.Join(" > ", citation.RelayedBy ?? [])),
            ("published_in", citation.PublishedIn),
            ("chain", string.Join(" > ", citation.By ?? [])),
            ("source", citation.Source),
            ("published", data.Sources.GetValueOrDefault(citation.Source)?.Published.Edtf),
            ("quote", ShippedQuote.InOneLine(citation)),
            ("stance", citation.Stance),
            ("block", Places(citation, part => part.Block)),
            ("start", Places(citation, part => part.Start)),
            ("end", Places(citation, part => part.End)),
            ("verdict", citation.Verdict),
        ]);

    private static Row FigureRow(ClaimJson claim) => new(
        claim.Id,
        [
            ("claim", claim.Id),
            ("statement", claim.Statement),
            ("status", claim.Status),
            ("measure", claim.Figure!.Measure),
            ("of", claim.Figure.Of),
            ("unit", claim.Figure.Unit),
            ("value", claim.Figure.Value),
            ("words", claim.Figure.Words),
            ("low", claim.Figure.Low?.ToString(CultureInfo.InvariantCulture)),
            ("high", claim.Figure.High?.ToString(CultureInfo.InvariantCulture)),
            ("as-of", claim.Figure.AsOf?.Edtf),
            ("sources", Sources(claim)),
            ("rivals", List(claim.Figure.Rivals)),
        ]);

    private static Row EventRow(EventJson @event) => new(
        @event.Id,
        [
            ("event", @event.Id),
            ("title", @event.Title),
            ("kind", @event.Kind),
            ("date", @event.Date?.Edtf),
            ("time", @event.Time),
            ("places", List(@event.Place)),
            ("actors", List(@event.Actors)),
            ("claims", List(@event.Claims)),
        ]);

    private static string Sources(ClaimJson claim) => List(claim.Citations.Select(one => one.Source).Distinct());

    private static string List(IEnumerable<string>? words) => string.Join("; ", words ?? []);

    private static string Places(CitationJson citation, Func<QuotePartJson, int> place) =>
        string.Join(" | ", citation.Quote.Select(part => place(part).ToString(CultureInfo.InvariantCulture)));

    /// <summary>The cells that a row has to have.</summary>
    /// <param name="Name">The id of its record.</param>
    private sealed record Row(string Name, IReadOnlyList<(string, string?)> Cells);
}
