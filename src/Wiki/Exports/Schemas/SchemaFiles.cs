using System.Text.Json.Nodes;
using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Reading.Records;

namespace Wiki.Exports.Schemas;

/// <summary>
/// Writes the JSON Schemas of the front matter of each kind and of <c>site.yaml</c>, for editors and other tools.
/// </summary>
internal static class SchemaFiles
{
    private const string SiteMeaning = "What the wiki is called and asks, and the lists that its records draw on.";

    public static IReadOnlyList<SiteFile> Write() =>
    [
        .. Vocabulary.Terms<RecordKind>().Select(kind => Of($"schema/{kind.Word}.schema.json", kind)),
        OfSite("schema/site.schema.json"),
    ];

    public static SiteFile OfSite(string path) =>
        File(path, SchemaJson.Of(Site.FileName, SiteMeaning, RecordKeys.OfSite));

    private static SiteFile Of(string path, Term<RecordKind> kind) =>
        File(path, SchemaJson.Of($"Front matter of a {kind.Word}", kind.Meaning, RecordKeys.Of(kind.Value)));

    private static SiteFile File(string path, JsonObject schema) =>
        JsonFile.Of(path, PublishedJson.Files.JsonObject, () => schema);
}
