using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads the rows of the matrices of a published page.</summary>
internal static class ShownMatrixReader
{
    public static IReadOnlyList<ShownMatrixRow> Read(XElement root) =>
    [
        .. from count in root.Named("td")
           where count.HasClass("carried")
           let row = count.Parent!
           select new ShownMatrixRow(
               row.Named("th").FirstOrDefault()?.Value ?? "",
               count.Value,
               [.. row.Named("td").Where(cell => cell.Attribute("data-source") is not null).Select(Cell)]),
    ];

    private static ShownMatrixCell Cell(XElement cell) => new(
        cell.FindOrEmpty("data-source"),
        [.. cell.Named("a").Select(mark => (mark.FindOrEmpty("class"), mark.FindOrEmpty("title"), mark.Value))]);
}

/// <summary>A row of a matrix.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="Carried">How many sources carry it, of how many.</param>
internal sealed record ShownMatrixRow(string Label, string Carried, IReadOnlyList<ShownMatrixCell> Cells);

/// <summary>What a matrix shows of a source in a row.</summary>
/// <param name="Marks">The class of each mark, its title, and its words.</param>
internal sealed record ShownMatrixCell(
    string Source, IReadOnlyList<(string Class, string Title, string Words)> Marks);
