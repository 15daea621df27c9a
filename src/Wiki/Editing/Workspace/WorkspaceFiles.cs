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
    private const string SnippetFile = "wiki.code-snippets";

    /// <summary>With paths from the folder that contains them, which is <c>.vscode</c>.</summary>
    public static IReadOnlyList<SiteFile> Of(Corpus corpus) =>
    [
        JsonFile.Of("settings.json", WorkspaceJson.Files.EditorSettings, Settings),
        SchemaFiles.OfSite(Schema),
        JsonFile.Of(SnippetFile, WorkspaceJson.Files.IReadOnlyDictionaryStringSnippet, () => ByName(corpus)),
    ];

    /// <summary>
    /// Writes the snippets again where VS Code is set up beside the content folder; they have the ids of all records.
    /// </summary>
    public static void Refresh(string content, Corpus corpus)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(content).TrimEnd('/', '\\'))!, ".vscode");
        if (!File.Exists(Path.Combine(folder, "settings.json")))
            return;
        var (path, bytes) = (Path.Combine(folder, SnippetFile), Of(corpus)[^1].Bytes);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            FileTransaction.Replace(path, bytes);
    }

    private static EditorSettings Settings() => new()
    {
        Markdown = new MarkdownSettings(),
        Schemas = new Dictionary<string, string> { [$".vscode/{Schema}"] = "content/site.yaml" },
    };

    private static OrderedDictionary<string, Snippet> ByName(Corpus corpus) =>
        new(Snippets.Of(corpus).Select(snippet => KeyValuePair.Create(snippet.Name, snippet)));
}
