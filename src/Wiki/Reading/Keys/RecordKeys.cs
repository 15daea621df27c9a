using Wiki.Reading.Yaml;

namespace Wiki.Reading.Keys;

/// <summary>The keys of each kind of record and of the site's own file, as their readers ask for them.</summary>
internal static class RecordKeys
{
    public static KeyTable OfSite { get; } = Fields.Describe(fields => SiteReader.Read(fields, new ContentFile("", "")));

    private static Dictionary<RecordKind, KeyTable> ByKind { get; } = Enum.GetValues<RecordKind>().ToDictionary(kind => kind, Describe);

    public static KeyTable Of(RecordKind kind) => ByKind[kind];

    private static KeyTable Describe(RecordKind kind)
    {
        var nothing = new ContentFile("", "");
        return Fields.Describe(fields => ContentReader.ReadKind(kind, fields, new RecordFile(nothing, "", new YamlMap(nothing.Start, []), 0, [])));
    }
}
