using System.Text.Json.Nodes;
using Wiki.Exports;

namespace Wiki.Editing.Listing;

/// <summary>Formats a list as aligned columns or as JSON.</summary>
internal static class ListLines
{
    public static string Json(IReadOnlyList<ListedRecord> records) =>
        IndentedJson.Text(new JsonArray([.. records.Select(Json)]));

    public static IEnumerable<string> Text(IReadOnlyList<ListedRecord> records)
    {
        var rows = records.Select(Cells).ToList();
        var columns = Enumerable.Range(0, rows.FirstOrDefault([]).Length);
        int[] widths = [.. columns.Select(column => rows.Max(row => row[column].Length))];
        return rows.Select(row => string.Join("  ", row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
    }

    private static JsonObject Json(ListedRecord record) => new()
    {
        ["id"] = record.Id,
        ["kind"] = record.Kind,
        ["nature"] = record.Nature,
        ["name"] = record.Name,
        ["at"] = record.At,
    };

    /// <summary>A passage is identified by its location, a record by its id and kind.</summary>
    private static string[] Cells(ListedRecord record) => record.Kind == "passage"
        ? [record.At, record.Name]
        : [record.Id, record.Kind, record.Nature, record.Name];
}
