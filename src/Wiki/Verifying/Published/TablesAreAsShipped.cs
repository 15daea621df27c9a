using System.Globalization;
using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>Each row of a table says what the data of the wiki says, and no row is missing.</summary>
internal static class TablesAreAsShipped
{
    private const string BetweenLinks = " > ";

    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var data = site.Data;
        var citations = data.Claims.Values
            .SelectMany(claim => claim.Citations.Select(citation => CitationRow(claim, citation, data)));
        var figures = data.Claims.Values.Where(claim => claim.Figure is not null).Select(FigureRow);
        return
        [
            .. Check(DataFormats.ClaimTable, data.Claims.Values.Select(claim => ClaimRow(claim, site)), site),
            .. Check(DataFormats.CitationTable, citations, site),
            .. Check(DataFormats.FigureTable, figures, site),
            .. Check(DataFormats.EventTable, data.Events.Values.Select(@event => EventRow(@event, site)), site),
        ];
    }

    private static IEnumerable<Problem> Check(DataFormat table, IEnumerable<Row> rows, ShippedSite site) =>
        site.Compare(table.Path, bytes => Differences(CsvRows.Read(bytes), [.. rows]));

    private static IEnumerable<string> Differences(
        IReadOnlyList<IReadOnlyDictionary<string, string>> found, IReadOnlyList<Row> rows)
    {
        if (found.Count != rows.Count)
            yield return PublishedParts.Rows;
        foreach (var (shown, row) in found.Zip(rows))
        {
            foreach (var (column, value) in row.Cells)
            {
                if (!ShippedVoices.AreSame(shown.GetValueOrDefault(column), value ?? ""))
                    yield return PublishedParts.Column(column, row.Name);
            }
        }
    }

    private static Row ClaimRow(ClaimJson claim, ShippedSite site) => new(
        claim.Id,
        [
            ("claim", claim.Id),
            ("statement", claim.Statement),
            ("said_by", List(claim.SaidBy)),
            ("asserted_by", OfVoices(claim, citation => citation.AssertedBy)),
            ("relayed_by", OfVoices(claim, Relayed)),
            ("published_in", OfVoices(claim, citation => citation.PublishedIn)),
            ("kind", claim.Kind),
            ("status", claim.Status),
            ("successor", claim.Successor),
            ("reason", claim.Reason),
            ("topics", List(claim.Topics)),
            ("about", List(claim.About)),
            ("when", claim.When?.Edtf),
            ("earliest", claim.When?.Earliest),
            ("latest", claim.When?.Latest),
            ("sources", Sources(claim)),
            ("page", site.AddressOf(Route.Of(RecordKind.Claim, claim.Id).Path)),
        ]);

    private static Row CitationRow(ClaimJson claim, CitationJson citation, ShippedWiki data) => new(
        claim.Id,
        [
            ("claim", claim.Id),
            ("statement", claim.Statement),
            ("kind", claim.Kind),
            ("asserted_by", citation.AssertedBy),
            ("relayed_by", Relayed(citation)),
            ("published_in", citation.PublishedIn),
            ("chain", Chain(citation)),
            ("source", citation.Source),
            ("publisher", data.Sources.GetValueOrDefault(citation.Source)?.Publisher),
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

    private static Row EventRow(EventJson @event, ShippedSite site) => new(
        @event.Id,
        [
            ("event", @event.Id),
            ("title", @event.Title),
            ("kind", @event.Kind),
            ("date", @event.Date?.Edtf),
            ("earliest", @event.Date?.Earliest),
            ("latest", @event.Date?.Latest),
            ("time", @event.Time),
            ("places", List(@event.Place)),
            ("actors", List(@event.Actors)),
            ("part-of", @event.PartOf),
            ("after", List(@event.After)),
            ("before", List(@event.Before)),
            ("maybe", List(@event.Maybe)),
            ("claims", List(@event.Claims)),
            ("page", site.AddressOf(Route.Of(RecordKind.Event, @event.Id).Path)),
        ]);

    /// <summary>One value for each voice that supports the claim, in the same order in each column.</summary>
    private static string OfVoices(ClaimJson claim, Func<CitationJson, string?> value) => List(
        ShippedVoices.Supporting(claim)
            .DistinctBy(citation => (citation.Source, citation.AssertedBy, Relayed(citation)))
            .Select(citation => value(citation) ?? ""));

    private static string Chain(CitationJson citation) => string.Join(BetweenLinks, citation.By ?? []);

    private static string Relayed(CitationJson citation) => string.Join(BetweenLinks, citation.RelayedBy ?? []);

    private static string Sources(ClaimJson claim) =>
        List(claim.Citations.Select(citation => citation.Source).Distinct());

    private static string List(IEnumerable<string>? words) => string.Join("; ", words ?? []);

    private static string Places(CitationJson citation, Func<QuotePartJson, int> place) =>
        string.Join(" | ", citation.Quote.Select(part => place(part).ToString(CultureInfo.InvariantCulture)));

    /// <summary>The cells that a row has to have.</summary>
    /// <param name="Name">The id of its record.</param>
    private sealed record Row(string Name, IReadOnlyList<(string, string?)> Cells);
}
