using System.Text;
using Wiki.Output;
using Wiki.Reading.Keys;
using Wiki.Reading.Yaml;

namespace Wiki.Reading.Records;

/// <summary>
/// Seals what a source's front matter says of the report itself, key by key, so that a change is reported by name. Keys
/// of our own, such as its label and its grade, and those that the text or a hash proves, are not sealed.
/// </summary>
internal static class KeySeal
{
    /// <summary>The key of the hashes.</summary>
    public const string Key = "sealed";

    private const int Digits = 12;

    public static IReadOnlyList<string> Names { get; } =
    [
        "title", "authors", "publisher", "carrier", "published", "written", "time", "language", "translation", "url",
        "archived",
    ];

    /// <summary>The hash of each key that has a value.</summary>
    public static IReadOnlyList<(string Name, string Hash)> Of(YamlMap keys) =>
    [
        .. from name in Names
           where keys.Find(name) is not null and not YamlText { Value: "" }
           select (name, HashOf(name, WordsOf(keys.Find(name)!))),
    ];

    /// <summary>Whether each key that is sealed and required has a value.</summary>
    public static bool IsWhole(YamlMap keys)
    {
        var found = Of(keys).Select(pair => pair.Name);
        return RecordKeys.Of(RecordKind.Source).Required.Select(key => key.Name).Intersect(Names).All(found.Contains);
    }

    /// <summary>The beginning of the SHA-256 of a key and its value.</summary>
    public static string HashOf(string name, string value) =>
        Sha256.Hex(Encoding.UTF8.GetBytes($"{name}: {QuoteText.Normalize(value)}"))[..Digits];

    /// <summary>The lines that the front matter has of the seal.</summary>
    public static IReadOnlyList<string> Lines(YamlMap keys) =>
        Of(keys) is { Count: > 0 } hashes
            ? [$"{Key}:", .. hashes.Select(hash => $"  {hash.Name}: {hash.Hash}")]
            : [];

    /// <summary>The keys whose values are not as sealed; none in a source whose keys were never sealed.</summary>
    public static IReadOnlyList<Located<string>> Read(Fields fields, YamlMap keys) =>
        fields.Nested(Key, ReadHashes) is { } hashes ? Changed(hashes, keys) : [];

    private static Dictionary<string, Located<string>> ReadHashes(Fields fields) =>
        Names.Select(name => (Name: name, Hash: fields.Formatted(name, ValueFormats.ShortHash)))
            .Where(pair => pair.Hash is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Hash!.Value, StringComparer.Ordinal);

    private static List<Located<string>> Changed(Dictionary<string, Located<string>> hashes, YamlMap keys)
    {
        var found = Of(keys).ToDictionary(pair => pair.Name, pair => pair.Hash, StringComparer.Ordinal);
        return
        [
            .. from name in Names
               let written = hashes.TryGetValue(name, out var hash) ? hash.Value : null
               where written != found.GetValueOrDefault(name)
               select new Located<string>(name, keys.Find(name)?.At ?? hashes[name].At),
        ];
    }

    /// <summary>The same for every way in which YAML can write a value.</summary>
    private static string WordsOf(YamlNode node) => node switch
    {
        YamlMap map => string.Join('\n', map.Pairs.Select(WordsOf).Order(StringComparer.Ordinal)),
        YamlList list => string.Join('\n', list.Items.Select(WordsOf)),
        _ => ((YamlText)node).Value,
    };

    private static string WordsOf(YamlPair pair) => $"{pair.Key.Value}: {WordsOf(pair.Value)}";
}
