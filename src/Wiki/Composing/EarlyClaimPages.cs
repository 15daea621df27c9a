using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>
/// Composes the page of a claim from a part of the corpus: what the claim and its sources say is complete, and what all
/// records together say is left out.
/// </summary>
internal static class EarlyClaimPages
{
    /// <param name="claim">The claim.</param>
    /// <param name="part">The claim with all records that it and its sources refer to.</param>
    /// <param name="notice">Says what is left out.</param>
    public static Page Of(Claim claim, Edition part, string? notice)
    {
        var page = WithoutOthers((ClaimPage)new PageComposer(part).Compose(claim));
        return page with { Outline = Outlines.Of(page), Frame = page.Frame with { Notice = notice } };
    }

    /// <summary>
    /// The page without the number of sources, rival figures and all that other records say of the claim.
    /// </summary>
    public static ClaimPage WithoutOthers(ClaimPage page) => page with
    {
        Frame = page.Frame with { NewestSource = "" },
        Lens = [],
        Carriage = null,
        Figure = page.Figure is { } figure ? figure with { Rivals = [], Picture = null } : null,
        Events = [],
        Questions = [],
        UsedIn = [],
    };
}
