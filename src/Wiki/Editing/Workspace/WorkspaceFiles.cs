using Wiki.Exports.Schemas;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Editing.Workspace;

/// <summary>
/// The files that make VS Code complete a wiki's records without an extension: snippets, settings, and a schema.
/// </summary>
internal static class WorkspaceFiles
{
    public const string Settings = "settings.json";

    private const string Schema = "site.schema.json";
    private const string SnippetFile = "wiki.code-snippets";

    /// <summary>With paths from the folder that contains them, which is <c>.vscode</c>.</summary>
    /// <param name="corpus">The records, whose ids are completed.</param>
    /// <param name="site">The path of <c>site.yaml</c> from the folder that the editor opens.</param>
    public static IReadOnlyList<SiteFile> Of(Corpus corpus, string site) =>
    [
        JsonFile.Of(Settings, WorkspaceJson.Files.EditorSettings, () => SettingsOf(site)),
        SchemaFiles.OfSite(Schema),
        SnippetsOf(corpus),
    ];

    /// <summary>
    /// Writes the snippets again where VS Code is set up beside the content folder; they have the ids of all records.
    /// </summary>
    public static void Refresh(string content, Corpus corpus)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(content).TrimEnd('/', '\\'))!, ".vscode");
        if (!File.Exists(Path.Combine(folder, Settings)))
            return;
        var (path, bytes) = (Path.Combine(folder, SnippetFile), SnippetsOf(corpus).Bytes);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            FileTransaction.Replace(path, bytes);
    }

    private static SiteFile SnippetsOf(Corpus corpus) =>
        JsonFile.Of(SnippetFile, WorkspaceJson.Files.IReadOnlyDictionaryStringSnippet, () => ByName(corpus));

    private static EditorSettings SettingsOf(string site) => new()
    {
        Markdown = new MarkdownSettings(),
        Schemas = new Dictionary<string, string> { [$".vscode/{Schema}"] = site },
    };

    private static OrderedDictionary<string, Snippet> ByName(Corpus corpus) =>
        new(Snippets.Of(corpus).Select(snippet => KeyValuePair.Create(snippet.Name, snippet)));
}
