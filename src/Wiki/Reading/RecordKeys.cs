using Wiki.Reading.Keys;
using Wiki.Reading.Yaml;

namespace Wiki.Reading;

/// <summary>The keys of each kind of record and of the site file, as requested by their readers.</summary>
internal static class RecordKeys
{
    public static KeyTable OfSite { get; } =
        Fields.Describe(fields => SiteReader.Read(fields, new ContentFile("", "")));

    private static Dictionary<RecordKind, KeyTable> ByKind { get; } =
        Enum.GetValues<RecordKind>().ToDictionary(kind => kind, Describe);

    public static KeyTable Of(RecordKind kind) => ByKind[kind];

    private static KeyTable Describe(RecordKind kind)
    {
        var empty = new ContentFile("", "");
        var file = new RecordFile(empty, "", new YamlMap(empty.Start, []), 0, []);
        return Fields.Describe(fields => ContentReader.ReadKind(kind, fields, file));
    }
}
