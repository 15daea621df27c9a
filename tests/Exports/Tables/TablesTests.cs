using System.Globalization;
using Wiki.Exports.Tables;
using Xunit;

namespace Wiki.Tests.Exports.Tables;

/// <summary>The tables have as many rows as the corpus has records, and their cells lead back to it.</summary>
public sealed class TablesTests
{
    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void AClaimIsARow(string name)
    {
        var edition = Editions.Of(name);
        var rows = TableReader.Read(ClaimTable.Write(edition));
        Assert.Equal(
            edition.Corpus.Claims.Select(claim => (claim.Id, claim.Name, claim.Status.Value.Word())),
            rows.Select(row => (row["claim"], row["statement"], row["status"]))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void CitationRowsLocateTheirWords(string name)
    {
        var corpus = Editions.Of(name).Corpus;
        var rows = TableReader.Read(CitationTable.Write(Editions.Of(name)));
        Assert.Equal(
            corpus.Claims.SelectMany(claim =>
                claim.Citations.Select(citation => (claim.Id, citation.Source.Id, citation.Stance.Word()))
            ),
            rows.Select(row => (row["claim"], row["source"], row["stance"]))
        );
        Assert.All(
            rows,
            row => Assert.Equal(row["quote"], string.Join(" […] ", Cut(row, (Source)corpus.Find(row["source"])!)))
        );
        Assert.All(rows, row => Assert.Equal("verified", row["verdict"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AnEventIsARow(string name)
    {
        var corpus = Editions.Of(name).Corpus;
        var rows = TableReader.Read(EventTable.Write(Editions.Of(name)));
        Assert.Equal(
            corpus.Events.Select(one => (one.Id, one.Date?.Value.Written ?? "", string.Join("; ", one.Claims))),
            rows.Select(row => (row["event"], row["date"], row["claims"]))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AFigureIsARowWithItsBounds(string name)
    {
        var figures = Editions.Of(name).Corpus.Claims.Where(claim => claim.Figure is not null).ToList();
        var rows = TableReader.Read(FigureTable.Write(Editions.Of(name)));
        Assert.NotEmpty(rows);
        Assert.Equal(
            figures.Select(claim => (claim.Id, claim.Figure!.Value.Value.Written, claim.Figure.Value.Value.Low)),
            rows.Select(row => (row["claim"], row["value"], Number(row["low"])))
        );
    }

    private static IEnumerable<string> Cut(Dictionary<string, string> row, Source source) =>
        Places(row["block"])
            .Zip(Places(row["start"]), Places(row["end"]))
            .Select(place => source.Blocks[place.First].Text[place.Second..place.Third]);

    private static IEnumerable<int> Places(string cell) =>
        cell.Split(" | ").Select(number => int.Parse(number, CultureInfo.InvariantCulture));

    private static decimal? Number(string cell) =>
        cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
