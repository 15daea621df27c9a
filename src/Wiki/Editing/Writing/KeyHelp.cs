using Wiki.Reading.Keys;
using Wiki.Reading.Records;

namespace Wiki.Editing.Writing;

/// <summary>The keys of a kind of record, one a line with what each takes, for the command line.</summary>
internal static class KeyHelp
{
    public static IEnumerable<string> Of(RecordKind kind)
    {
        var rows = Rows(RecordKeys.Of(kind), "").ToList();
        var width = rows.Max(row => row.Key.Length);
        return rows.Select(row => $"{row.Key.PadRight(width)}  {row.Takes}".TrimEnd());
    }

    private static IEnumerable<(string Key, string Takes)> Rows(KeyTable table, string path) =>
        table.Keys.SelectMany(key => Rows(key, path + key.Name));

    private static IEnumerable<(string Key, string Takes)> Rows(Key key, string path)
    {
        var item = (key.Takes as Shape.Many)?.Item ?? key.Takes;
        string[] parts =
        [
            .. key.IsRequired ? ["required"] : Array.Empty<string>(),
            .. key.Takes is Shape.Many ? ["a list"] : Array.Empty<string>(),
            .. Hint.Of(item) is { Length: > 0 } hint ? [hint] : Array.Empty<string>(),
        ];
        var row = (path, string.Join("; ", parts));
        return item is Shape.Set set ? [row, .. Rows(set.Table, $"{path}.")] : [row];
    }
}
