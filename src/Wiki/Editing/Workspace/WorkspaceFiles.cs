using System.Text.Json.Nodes;
using Wiki.Exports;
using Wiki.Exports.Schemas;
using Wiki.Output;

namespace Wiki.Editing.Workspace;

/// <summary>The files that make VS Code complete a wiki's records without an extension: snippets, settings, and a schema.</summary>
internal static class WorkspaceFiles
{
    private const string Schema = "site.schema.json";

    /// <summary>With paths from the folder that holds them, which is <c>.vscode</c>.</summary>
    public static IReadOnlyList<SiteFile> Of(Corpus corpus) =>
    [
        new("settings.json", IndentedJson.Bytes(Settings())),
        new(Schema, SchemaFiles.OfSite()),
        new("wiki.code-snippets", IndentedJson.Bytes(new JsonObject(Snippets.Of(corpus).Select(Json)))),
    ];

    /// <summary>Markdown is not completed while typing unless it is asked for, and snippets are all that can be.</summary>
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

    private static KeyValuePair<string, JsonNode?> Json(Snippet snippet) => KeyValuePair.Create(snippet.Name, (JsonNode?)new JsonObject
    {
        ["prefix"] = snippet.Prefix,
        ["description"] = snippet.Description,
        ["body"] = new JsonArray([.. snippet.Body.Select(line => JsonValue.Create(line))]),
        ["scope"] = "markdown",
    });
}
