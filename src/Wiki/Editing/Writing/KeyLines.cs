using Wiki.Reading.Keys;

namespace Wiki.Editing.Writing;

/// <summary>Writes a table of keys out as lines of front matter.</summary>
/// <param name="includes">Whether a key, named with its path, is written.</param>
/// <param name="values">What stands after a key, or in the items of a list; nothing leaves it open.</param>
internal sealed class KeyLines(Func<string, Key, bool> includes, Func<string, Shape, IReadOnlyList<string>> values)
{
    /// <param name="table">The keys.</param>
    /// <param name="path">The names of the keys around them, each with a full stop.</param>
    public IReadOnlyList<string> Of(KeyTable table, string path = "") =>
        [.. table.Keys.Where(key => includes(path + key.Name, key)).SelectMany(key => Of(path + key.Name, key))];

    public IEnumerable<string> Of(string path, Key key) => key.Takes switch
    {
        Shape.Set set => [$"{key.Name}:", .. Of(set.Table, $"{path}.").Select(line => $"  {line}")],
        Shape.Many { Item: Shape.Set set } => [$"{key.Name}:", .. Of(set.Table, $"{path}.").Select((line, index) => $"  {(index == 0 ? "-" : " ")} {line}")],
        Shape.Many many => [$"{key.Name}:", .. values(path, many.Item).DefaultIfEmpty("").Select(value => $"  - {value}".TrimEnd())],
        var shape => [$"{key.Name}: {string.Join(' ', values(path, shape).Take(1))}".TrimEnd()],
    };
}
