using System.Text.Encodings.Web;
using System.Text.Json;
using Wiki.Exports.Schemas;
using Wiki.Publishing;

namespace Wiki.Editing.Workspace;

/// <summary>The files that make VS Code complete a wiki's records without an extension: snippets, settings, and a schema.</summary>
internal static class WorkspaceFiles
{
    private const string Schema = "site.schema.json";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>With paths from the folder that holds them, which is <c>.vscode</c>.</summary>
    public static IReadOnlyList<SiteFile> Of(Corpus corpus) =>
    [
        new("settings.json", Json(Settings)),
        new(Schema, SchemaFiles.OfSite()),
        new("wiki.code-snippets", Json(Snippets.Of(corpus).ToDictionary(snippet => snippet.Name))),
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

    private static byte[] Json<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Options), (byte)'\n'];
}
