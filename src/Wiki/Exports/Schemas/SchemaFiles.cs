using Wiki.Output;
using Wiki.Reading.Keys;

namespace Wiki.Exports.Schemas;

/// <summary>Writes the JSON Schemas of the front matter of each kind and of <c>site.yaml</c>, for editors and other tools.</summary>
internal static class SchemaFiles
{
    public static IReadOnlyList<SiteFile> Write() =>
    [
        .. Vocabulary.Terms<RecordKind>().Select(kind => new SiteFile($"schema/{kind.Word}.schema.json", Of(kind.Value))),
        new SiteFile("schema/site.schema.json", OfSite()),
    ];

    public static byte[] Of(RecordKind kind) => Bytes($"Front matter of a {kind.Word()}", kind.Meaning(), RecordKeys.Of(kind));

    public static byte[] OfSite() => Bytes("site.yaml", "What the wiki is called and asks, and the lists that its records draw on.", RecordKeys.OfSite);

    private static byte[] Bytes(string title, string description, KeyTable table) => IndentedJson.Bytes(SchemaJson.Of(title, description, table));
}
