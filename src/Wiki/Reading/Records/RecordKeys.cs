using Wiki.Reading.Files;
using Wiki.Reading.Keys;
using Wiki.Reading.Yaml;

namespace Wiki.Reading.Records;

/// <summary>The keys of each kind of record and of the site file, as requested by their readers.</summary>
internal static class RecordKeys
{
    public static KeyTable OfSite { get; } =
        Fields.Describe(fields => SiteReader.Read(fields, new ContentFile("", "")));

    private static Dictionary<RecordKind, KeyTable> ByKind { get; } =
        Enum.GetValues<RecordKind>().ToDictionary(kind => kind, Describe);

    public static KeyTable Of(RecordKind kind) => ByKind[kind];

    /// <summary>
    /// The kind whose keys a file has that lies in the folder of another; null if they are of this one, or of none.
    /// </summary>
    public static RecordKind? OtherThan(RecordKind kind, YamlMap keys)
    {
        List<string> names = [.. keys.Pairs.Select(pair => pair.Key.Value)];
        if (names.TrueForAll(name => Of(kind).Find(name) is not null))
            return null;
        var others = ByKind.Where(other => other.Key != kind && HasAll(other.Value, names)).ToList();
        return others is [var only] ? only.Key : null;
    }

    private static bool HasAll(KeyTable table, List<string> names) =>
        names.TrueForAll(name => table.Find(name) is not null)
        && table.Required.All(key => names.Contains(key.Name));

    private static KeyTable Describe(RecordKind kind)
    {
        var empty = new ContentFile("", "");
        var file = new RecordFile(empty, "", new YamlMap(empty.Start, []), 0, []);
        return Fields.Describe(fields => RecordReader.Read(kind, fields, file));
    }
}
