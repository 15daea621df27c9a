using System.Text.Json.Nodes;
using Wiki.Exports;
using Wiki.Exports.Schemas;
using Wiki.Output;

namespace Wiki.Editing.Workspace;

/// <summary>The files for completion in VS Code without an extension: snippets, settings, and a schema.</summary>
internal static class WorkspaceFiles
{
    private const string Schema = "site.schema.json";

    /// <summary>The files, with paths relative to <c>.vscode</c>.</summary>
    public static IReadOnlyList<SiteFile> Of(Corpus corpus) =>
    [
        new("settings.json", IndentedJson.Bytes(Settings())),
        new(Schema, SchemaFiles.OfSite()),
        new("wiki.code-snippets", IndentedJson.Bytes(new JsonObject(Snippets.Of(corpus).Select(Json)))),
    ];

    /// <summary>VS Code does not complete Markdown while typing by default; only snippets are useful here.</summary>
    private static JsonObject Settings() => new()
    {
        ["[markdown]"] = new JsonObject
        {
            ["editor.quickSuggestions"] = new JsonObject { ["other"] = "on", ["comments"] = "on", ["strings"] = "on" },
            ["editor.snippetSuggestions"] = "top",
            ["editor.wordBasedSuggestions"] = "off",
        },
        ["yaml.schemas"] = new JsonObject { [$".vscode/{Schema}"] = "content/site.yaml" },
    };

    private static KeyValuePair<string, JsonNode?> Json(Snippet snippet)
    {
        var value = new JsonObject
        {
            ["prefix"] = snippet.Prefix,
            ["description"] = snippet.Description,
            ["body"] = new JsonArray([.. snippet.Body.Select(line => JsonValue.Create(line))]),
            ["scope"] = "markdown",
        };
        return KeyValuePair.Create(snippet.Name, (JsonNode?)value);
    }
}
