namespace Wiki.Editing.Workspace;

/// <summary>Lines that an editor offers in Markdown when a word is typed.</summary>
internal sealed record Snippet(string Name, string Prefix, string Description, IReadOnlyList<string> Body);
