namespace Wiki.Editing.Workspace;

/// <summary>A VS Code snippet for Markdown files.</summary>
internal sealed record Snippet(string Name, string Prefix, string Description, IReadOnlyList<string> Body);
