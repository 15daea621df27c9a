using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Keys;

namespace Wiki.Editing.Writing;

/// <summary>Values for some keys of a new record, as given with the command: <c>key=value</c>, and <c>key.inner=value</c> for a key within.</summary>
internal sealed class GivenValues
{
    private readonly ILookup<string, string> _byPath;

    private GivenValues(IEnumerable<(string Path, string Value)> pairs) => _byPath = pairs.ToLookup(pair => pair.Path, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Null after saying which pair is none, or names a key that the kind does not have.</summary>
    public static GivenValues? Read(RecordKind kind, IEnumerable<string> written, out CommandResult refusal)
    {
        refusal = CommandResult.Done();
        var pairs = new List<(string Path, string Value)>();
        foreach (var pair in written)
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            var path = sign < 0 ? pair : pair[..sign];
            if (sign <= 0)
                refusal = CommandResult.Refused(CommandMessages.NoPair(pair));
            else if (Miss(RecordKeys.Of(kind), path, kind) is { } sentence)
                refusal = CommandResult.Refused(sentence);
            pairs.Add((path, pair[(sign + 1)..]));
        }

        return refusal.Status == CommandStatus.Done ? new GivenValues(pairs) : null;
    }

    /// <summary>These values, and one more where none was given for its key.</summary>
    public GivenValues With(string path, string? value) =>
        value is null || _byPath.Contains(path) ? this : new GivenValues(_byPath.SelectMany(group => group.Select(each => (group.Key, each))).Append((path, value)));

    /// <summary>Whether a value was given for a key, or for one within it.</summary>
    public bool Touch(string path) => _byPath.Any(group => group.Key == path || group.Key.StartsWith($"{path}.", StringComparison.Ordinal));

    public IReadOnlyList<string> Of(string path) => [.. _byPath[path]];

    private static string? Miss(KeyTable table, string path, RecordKind kind)
    {
        var names = path.Split('.');
        foreach (var name in names)
        {
            if (table.Find(name) is not { } key)
                return CommandMessages.NoSuchKey(kind.Word(), name, NearestWord.Of(name, [.. table.Keys.Select(known => known.Name)]));
            if (key.Takes is Shape.Many { Item: Shape.Set })
                return CommandMessages.KeyTakesMore(name);
            table = key.Takes is Shape.Set set ? set.Table : new KeyTable();
        }

        return null;
    }
}
