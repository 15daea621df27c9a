using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Preview;

/// <summary>The state of the preview after an edit: the problems of the newest content, and the pages shown.</summary>
/// <param name="Edition">The name of the shown edition, unique among all editions of all runs.</param>
/// <param name="Pages">The last edition without errors; pages of problems if there is none yet.</param>
internal sealed record PreviewState(string Edition, PreviewPages Pages, RunResult Result)
{
    /// <summary>Whether there is an edition without errors to show.</summary>
    public bool IsShown { get; init; }

    /// <summary>Opens the places of the problems.</summary>
    public EditorLinks Editor { get; init; } = EditorLinks.VsCode;

    /// <summary>What the bar says beside the problems; null if nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>The drafts, each with the address of its page in the preview.</summary>
    public IReadOnlyList<Link> Drafts { get; init; } = [];

    /// <summary>The page of the record that was just saved; null if it has none.</summary>
    public Route? Saved { get; init; }
}
