using System.Buffers;
using System.Globalization;
using System.Text;
using Wiki.Output;

namespace Wiki.Exports.Tables;

/// <summary>
/// Writes a table after RFC 4180, such that a spreadsheet shows its letters and runs no cell. It is UTF-8 with a byte
/// order mark, without which Excel takes the letters for those of the machine's old code page; RFC 4180 says nothing of
/// it, and what reads UTF-8 tables for analysis passes over it.
/// </summary>
internal static class Csv
{
    private const char ByteOrderMark = '\ufeff';

    /// <summary>What is not seen before a sign, and may be dropped on the way into a spreadsheet.</summary>
    private const string Invisible = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    public static SiteFile Write<T>(DataFormat format, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder().Append(ByteOrderMark);
        AddRow(text, columns, column => column.Name);
        foreach (var row in rows)
            AddRow(text, columns, column => column.Cell(row));
        return new SiteFile(format.Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Ids in one cell.</summary>
    public static string List(IEnumerable<Reference> ids) => List(ids.Select(id => id.Id));

    public static string List(IEnumerable<string> words) => string.Join("; ", words);

    public static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Spreadsheets run a cell that begins with a sign of a formula, of any width, so an apostrophe is put before
    /// it; and before a space that they may trim to find one. One is also put before a cell that begins with an
    /// apostrophe, so that removing one restores every cell.
    /// </summary>
    public static string Defuse(string cell) => IsRisky(cell) ? $"'{cell}" : cell;

    private static void AddRow<T>(
        StringBuilder text,
        IReadOnlyList<Column<T>> columns,
        Func<Column<T>, string?> cellOf)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            if (index > 0)
                text.Append(',');
            text.Append(Escape(Defuse(cellOf(columns[index]) ?? "")));
        }

        text.Append("\r\n");
    }

    private static string Escape(string cell) =>
        cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static bool IsSign(char letter) => char.IsAscii(letter)
        ? IsAsciiSign(letter)
        : !char.IsSurrogate(letter) && IsAsciiSign($"{letter}".Normalize(NormalizationForm.FormKC)[0]);

    private static bool IsAsciiSign(char letter) => letter is '=' or '+' or '-' or '@';

    private static bool IsRisky(string cell)
    {
        if (cell.Length == 0)
            return false;
        var start = cell.AsSpan().TrimStart().TrimStart(Invisible).TrimStart();
        var first = start.Length == 0 ? ' ' : start[0];
        return cell[0] is '\t' or '\r' or '\n' or '\'' || IsSign(first);
    }
}
