using System.Buffers;
using System.Globalization;
using System.Text;
using Wiki.Output;

namespace Wiki.Exports.Tables;

/// <summary>Writes a table after RFC 4180, in UTF-8, such that no spreadsheet reads a cell as a formula.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    public static SiteFile Write<T>(DataFormat format, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder();
        Add(text, columns.Select(column => column.Name));
        foreach (var row in rows)
            Add(text, columns.Select(column => column.Cell(row)));
        return new SiteFile(format.Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Ids in one cell.</summary>
    public static string List(IEnumerable<Reference> ids) => List(ids.Select(id => id.Id));

    public static string List(IEnumerable<string> words) => string.Join("; ", words);

    public static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Spreadsheets run a cell that begins with one of these characters, so an apostrophe is put before it. One is also
    /// put before a cell that begins with an apostrophe, so that removing one restores every cell.
    /// </summary>
    public static string Defuse(string cell)
    {
        var isRisky = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'';
        return isRisky ? $"'{cell}" : cell;
    }

    private static void Add(StringBuilder text, IEnumerable<string?> cells) =>
        text.AppendJoin(',', cells.Select(cell => Escape(Defuse(cell ?? "")))).Append("\r\n");

    private static string Escape(string cell) =>
        cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
