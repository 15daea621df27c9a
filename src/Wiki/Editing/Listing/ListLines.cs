using System.Text.Json;

namespace Wiki.Editing.Listing;

/// <summary>A list as lines: columns of equal width for people, or JSON for programs.</summary>
internal static class ListLines
{
    public static string Json(IReadOnlyList<ListedRecord> records) =>
        JsonSerializer.Serialize(records, ListJson.Output.IReadOnlyListListedRecord);

    public static IEnumerable<string> Text(IReadOnlyList<ListedRecord> records)
    {
        var rows = records.Select(Cells).ToList();
        int[] widths =
        [
            .. Enumerable
                .Range(0, rows.FirstOrDefault([]).Length)
                .Select(column => rows.Max(row => row[column].Length)),
        ];
        return rows.Select(row => string.Join("  ", row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
    }

    /// <summary>A sentence is identified by its location, a record by its id.</summary>
    private static string[] Cells(ListedRecord record) =>
        record.Kind is ListedRecord.Passage or ListedRecord.Count
            ? [record.At, record.Name]
            : [record.Id, record.Kind, record.Subkind, record.Name];
}
