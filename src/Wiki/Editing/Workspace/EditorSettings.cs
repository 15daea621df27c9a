using System.Text.Json.Serialization;

namespace Wiki.Editing.Workspace;

/// <summary>The settings of VS Code that a wiki brings.</summary>
internal sealed record EditorSettings
{
    [JsonPropertyName("[markdown]")]
    public required MarkdownSettings Markdown { get; init; }

    /// <summary>The files that each schema describes.</summary>
    [JsonPropertyName("yaml.schemas")]
    public required IReadOnlyDictionary<string, string> Schemas { get; init; }
}

/// <summary>Completion in Markdown, which is off by default; only snippets can be completed.</summary>
internal sealed record MarkdownSettings
{
    [JsonPropertyName("editor.quickSuggestions")]
    public QuickSuggestions QuickSuggestions { get; } = new();

    [JsonPropertyName("editor.snippetSuggestions")]
    public string SnippetSuggestions { get; } = "top";

    [JsonPropertyName("editor.wordBasedSuggestions")]
    public string WordBasedSuggestions { get; } = "off";
}

/// <summary>Where completion is offered while typing.</summary>
internal sealed record QuickSuggestions
{
    public string Other { get; } = "on";

    public string Comments { get; } = "on";

    public string Strings { get; } = "on";
}
