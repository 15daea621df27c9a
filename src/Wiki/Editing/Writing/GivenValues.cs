using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Reading.Keys;
using Wiki.Reading.Records;

namespace Wiki.Editing.Writing;

/// <summary>
/// Values for keys of a new record, as given on the command line: <c>key=value</c>, or <c>key.inner=value</c> for a
/// nested key.
/// </summary>
internal sealed class GivenValues
{
    private readonly ILookup<string, string> _byPath;

    private GivenValues(IEnumerable<(string Path, string Value)> pairs) =>
        _byPath = pairs.ToLookup(pair => pair.Path, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Null, with the refusal, if a pair has no value or its key is not known.</summary>
    public static GivenValues? Read(RecordKind kind, IEnumerable<string> written, out CommandResult refusal)
    {
        refusal = CommandResult.Done();
        var (table, pairs) = (RecordKeys.Of(kind), new List<(string Path, string Value)>());
        foreach (var pair in written)
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var (path, value) = equals < 0 ? (pair, "") : (pair[..equals], pair[(equals + 1)..]);
            var isGiven = pairs.Exists(known => known.Path == path);
            if (equals <= 0)
                refusal = CommandResult.Refused(CommandMessages.NoPair(pair));
            else if ((CheckKey(table, path, kind) ?? CheckValue(table, path, value, isGiven)) is { } sentence)
                refusal = CommandResult.Refused(sentence);
            else if (ShapeOf(table, path) is Shape.Many { Item: Shape.Id or Shape.Choice })
                pairs.AddRange(Items(value).Select(item => (path, item)));
            else
                pairs.Add((path, value));
        }

        return refusal.Status == CommandStatus.Done ? new GivenValues(pairs) : null;
    }

    /// <summary>These values with defaults for a key that was not given.</summary>
    public GivenValues With(string path, params IEnumerable<string> defaults)
    {
        if (_byPath.Contains(path))
            return this;
        var given = _byPath.SelectMany(group => group.Select(item => (group.Key, item)));
        return new GivenValues(given.Concat(defaults.Select(value => (path, value))));
    }

    /// <summary>Whether a value was given for a key or for a key nested in it.</summary>
    public bool Touch(string path) =>
        _byPath.Any(group => group.Key == path || group.Key.StartsWith($"{path}.", StringComparison.Ordinal));

    public IReadOnlyList<string> Of(string path) => [.. _byPath[path]];

    private static string[] Items(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The shape of a key that is known.</summary>
    private static Shape? ShapeOf(KeyTable table, string path)
    {
        var names = path.Split('.');
        foreach (var name in names.SkipLast(1))
            table = (table.Find(name)?.Takes as Shape.Set)?.Table ?? new KeyTable();
        return table.Find(names[^1])?.Takes;
    }

    /// <summary>Why a value cannot be written, or null.</summary>
    private static string? CheckValue(KeyTable table, string path, string value, bool isGiven)
    {
        if (ShapeOf(table, path) is Shape.Set set)
            return CommandMessages.KeyHasKeys(path, set.Table.Keys[0].Name);
        if (isGiven && ShapeOf(table, path) is not (Shape.Many or Shape.OneOrMany))
            return CommandMessages.KeyGivenTwice(path);
        if (value.AsSpan().ContainsAny('\n', '\r'))
            return CommandMessages.ValueOfSeveralLines(path);
        return ForeignCharacters.First(value) is { } letter ? CommandMessages.ValueWithCharacter(path, letter) : null;
    }

    /// <summary>Why a key cannot be given, or null.</summary>
    private static string? CheckKey(KeyTable table, string path, RecordKind kind)
    {
        foreach (var name in path.Split('.'))
        {
            if (table.Find(name) is not { } key)
            {
                var nearest = NearestWord.Of(name, [.. table.Keys.Select(known => known.Name)]);
                return CommandMessages.NoSuchKey(kind.Word(), name, nearest);
            }

            if (key.Takes is Shape.Many { Item: Shape.Set })
                return CommandMessages.KeyTakesMore(name);
            table = key.Takes is Shape.Set set ? set.Table : new KeyTable();
        }

        return null;
    }
}
