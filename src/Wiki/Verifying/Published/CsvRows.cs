using System.Text;

namespace Wiki.Verifying.Published;

/// <summary>Reads a table after RFC 4180, as the site publishes it: with a byte order mark.</summary>
internal static class CsvRows
{
    /// <summary>The cells of each row, by the names of the columns.</summary>
    /// <exception cref="InvalidDataException">A row has other columns than the first.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(byte[] bytes)
    {
        var rows = Cells(Encoding.UTF8.GetString(bytes).TrimStart('\ufeff')).ToList();
        if (rows.Count == 0 || rows.Any(row => row.Count != rows[0].Count))
            throw new InvalidDataException("A row has other columns than the first.");
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row, KeyValuePair.Create).ToDictionary())];
    }

    private static IEnumerable<List<string>> Cells(string text)
    {
        var (row, at) = (new List<string>(), 0);
        while (at < text.Length)
        {
            row.Add(Plain(Cell(text, ref at)));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            at += at < text.Length && text[at] == '\r' ? 2 : 1;
            yield return row;
            row = [];
        }
    }

    private static string Cell(string text, ref int at)
    {
        if (text[at] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(",\r\n");
            var start = at;
            at = end < 0 ? text.Length : at + end;
            return text[start..at];
        }

        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && (++at == text.Length || text[at] != '"'))
                break;
            cell.Append(text[at]);
        }

        return cell.ToString();
    }

    /// <summary>An apostrophe keeps spreadsheets from running a cell.</summary>
    private static string Plain(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;
}
