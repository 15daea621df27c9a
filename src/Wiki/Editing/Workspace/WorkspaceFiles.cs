using Wiki.Exports.Schemas;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Editing.Workspace;

/// <summary>
/// The files that make VS Code complete a wiki's records without an extension: snippets, settings, and a schema.
/// </summary>
internal static class WorkspaceFiles
{
    private const string Schema = "site.schema.json";

    /// <summary>With paths from the folder that holds them, which is <c>.vscode</c>.</summary>
    public static IReadOnlyList<SiteFile> Of(Corpus corpus) =>
    [
        JsonFile.Of("settings.json", WorkspaceJson.Files.EditorSettings, Settings),
        SchemaFiles.OfSite(Schema),
        JsonFile.Of("wiki.code-snippets", WorkspaceJson.Files.IReadOnlyDictionaryStringSnippet, () => ByName(corpus)),
    ];

    private static EditorSettings Settings() => new()
    {
        Markdown = new MarkdownSettings(),
        Schemas = new Dictionary<string, string> { [$".vscode/{Schema}"] = "content/site.yaml" },
    };

    private static OrderedDictionary<string, Snippet> ByName(Corpus corpus) =>
        new(Snippets.Of(corpus).Select(snippet => KeyValuePair.Create(snippet.Name, snippet)));
}
