using Microsoft.VisualBasic.FileIO;
using Wiki.Output;

namespace Wiki.Tests.Exports.Tables;

/// <summary>Reads a table with the framework's reader: rows of cells by the names of their columns.</summary>
internal static class TableReader
{
    public static List<Dictionary<string, string>> Read(SiteFile file)
    {
        using var parser = new TextFieldParser(
            new MemoryStream(file.Bytes),
            System.Text.Encoding.UTF8,
            detectEncoding: true
        )
        {
            Delimiters = [","],
            TrimWhiteSpace = false,
        };
        var names = parser.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (!parser.EndOfData)
            rows.Add(
                names
                    .Zip(parser.ReadFields()!.Select(Undo))
                    .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            );
        return rows;
    }

    /// <summary>Takes away the apostrophe that keeps a spreadsheet from running a cell.</summary>
    private static string Undo(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;
}
