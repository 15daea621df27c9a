using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Tables;

/// <summary>One row for each figure, with the claim that states it.</summary>
internal static class FigureTable
{
    public static SiteFile Write(Edition edition)
    {
        var claims = edition.Corpus.Claims.Where(claim => claim.Figure is not null);
        return Csv.Write(DataFormats.FigureTable, Columns(edition), claims.Select(claim => (claim, claim.Figure!)));
    }

    private static Column<(Claim Claim, Figure Figure)>[] Columns(Edition edition) =>
    [
        new("claim", row => row.Claim.Id),
        new("statement", row => row.Claim.Name),
        new("status", row => row.Claim.Status.Value.Word()),
        new("measure", row => row.Figure.Measure.Id),
        new("of", row => row.Figure.Of.Id),
        new("unit", row => row.Figure.Unit.Value),
        new("value", row => row.Figure.Value.Value.Written),
        new("words", row => row.Figure.Value.Value.Display),
        new("low", row => Csv.Number(row.Figure.Value.Value.Low)),
        new("high", row => Csv.Number(row.Figure.Value.Value.High)),
        new("as-of", row => row.Figure.AsOf?.Value.Written),
        new("sources", row => Csv.List(row.Claim.Citations.Select(citation => citation.Source.Id).Distinct())),
        new("rivals", row => Csv.List(edition.Corpus.Rivals.Of(row.Claim).Select(rival => rival.Id))),
    ];
}
