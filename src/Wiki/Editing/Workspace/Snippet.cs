using System.Text.Json.Serialization;

namespace Wiki.Editing.Workspace;

/// <summary>Lines that an editor offers in Markdown when a word is typed.</summary>
internal sealed record Snippet(
    [property: JsonIgnore] string Name,
    string Prefix,
    string Description,
    IReadOnlyList<string> Body)
{
    public string Scope { get; } = "markdown";
}
