using Wiki.Exports;
using Wiki.Exports.Schemas;
using Wiki.Publishing;

namespace Wiki.Editing.Workspace;

/// <summary>The files that make VS Code complete a wiki's records without an extension: snippets, settings, and a schema.</summary>
internal static class WorkspaceFiles
{
    private const string Schema = "site.schema.json";

    /// <summary>With paths from the folder that holds them, which is <c>.vscode</c>.</summary>
    public static IReadOnlyList<SiteFile> Of(Corpus corpus) =>
    [
        new("settings.json", IndentedJson.Bytes(Settings)),
        new(Schema, SchemaFiles.OfSite()),
        new("wiki.code-snippets", IndentedJson.Bytes(Snippets.Of(corpus).ToDictionary(snippet => snippet.Name))),
    ];

    /// <summary>Markdown is not completed while typing unless it is asked for, and snippets are all that can be.</summary>
    private static Dictionary<string, object> Settings { get; } = new()
    {
        ["[markdown]"] = new Dictionary<string, object>
        {
            ["editor.quickSuggestions"] = new { Other = "on", Comments = "on", Strings = "on" },
            ["editor.snippetSuggestions"] = "top",
            ["editor.wordBasedSuggestions"] = "off",
        },
        ["yaml.schemas"] = new Dictionary<string, string> { [$".vscode/{Schema}"] = "content/site.yaml" },
    };
}
