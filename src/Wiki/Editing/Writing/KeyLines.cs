using Wiki.Reading.Keys;

namespace Wiki.Editing.Writing;

/// <summary>Writes a table of keys as lines of front matter.</summary>
/// <param name="includes">Whether a key, given with its path, is written.</param>
/// <param name="values">The values of a key or the items of a list; empty for a key without a value. A comment is on
/// the line before: behind a value that an editor writes, it would be taken for a part of it.</param>
internal sealed class KeyLines(Func<string, Key, bool> includes, Func<string, Shape, IReadOnlyList<string>> values)
{
    /// <param name="table">The keys.</param>
    /// <param name="path">The names of the parent keys, each followed by a full stop.</param>
    public IReadOnlyList<string> Of(KeyTable table, string path = "") =>
        [.. table.Keys.Where(key => includes(path + key.Name, key)).SelectMany(key => Of(path + key.Name, key))];

    public IEnumerable<string> Of(string path, Key key) => key.Takes switch
    {
        Shape.Set set => [$"{key.Name}:", .. Of(set.Table, $"{path}.").Select(line => $"  {line}")],
        Shape.Many { Item: Shape.Set set } => [$"{key.Name}:", .. FirstItem(Of(set.Table, $"{path}."))],
        Shape.Many many => [$"{key.Name}:", .. Items(values(path, many.Item))],
        var shape => WithValue($"{key.Name}:", values(path, shape) is [var value, ..] ? value : ""),
    };

    private static IEnumerable<string> FirstItem(IEnumerable<string> lines) =>
        lines.SkipWhile(IsComment).Select((line, index) => $"  {(index == 0 ? "-" : " ")} {line}");

    private static IEnumerable<string> Items(IEnumerable<string> values) =>
        values.DefaultIfEmpty("").SelectMany(value => WithValue("-", value)).Select(line => $"  {line}");

    private static IEnumerable<string> WithValue(string opening, string value) =>
        IsComment(value) ? [value, opening] : [$"{opening} {value}".TrimEnd()];

    private static bool IsComment(string line) => line is ['#', ..];
}
