using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Preview;

/// <summary>The content at one moment: what is wrong with its newest state, and what is shown of it.</summary>
/// <param name="Edition">Tells what is shown from every other edition, of other runs too.</param>
/// <param name="Pages">The last edition without errors; the errors where there is none yet.</param>
internal sealed record Moment(string Edition, PreviewPages Pages, RunResult Result)
{
    /// <summary>Whether there is an edition to show.</summary>
    public bool IsShown { get; init; }

    /// <summary>The records that are not published yet, each with the address of its page in the preview.</summary>
    public IReadOnlyList<Link> Drafts { get; init; } = [];

    /// <summary>The page of the record that was just saved; null where it has none.</summary>
    public Route? Saved { get; init; }
}
