using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The wiki in short: a few screens of one sentence and one picture each.</summary>
public sealed record StoryPage : Page
{
    /// <summary>The question of the wiki.</summary>
    public required string Question { get; init; }

    public required IReadOnlyList<ScreenView> Screens { get; init; }
}

/// <summary>A screen of the wiki in short.</summary>
/// <param name="Label">Its heading.</param>
public sealed record ScreenView(string Label, ProseView Text, PictureSection Picture);
