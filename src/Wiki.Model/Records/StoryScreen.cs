using Wiki.Model.Prose;

namespace Wiki.Model.Records;

/// <summary>A part of the page that shows the wiki in short: one sentence that cites, and one picture.</summary>
/// <param name="Label">Its heading.</param>
public sealed record StoryScreen(string Label, Text Text, ShownPicture Picture);
