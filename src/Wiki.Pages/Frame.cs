namespace Wiki.Pages;

/// <summary>What surrounds every page: site name, menu and assets, with addresses relative to that page.</summary>
public sealed record Frame
{
    public required string SiteTitle { get; init; }

    /// <summary>The picture beside the name of the site; null if it has none.</summary>
    public PictureView? Logo { get; init; }

    public required string Language { get; init; }

    /// <summary>The direction of the language where it is not from left to right, or null.</summary>
    public string? Direction { get; init; }

    /// <summary>The Content Security Policy of the page.</summary>
    public required string Policy { get; init; }

    /// <summary>The value of the page's referrer meta element.</summary>
    public required string ReferrerPolicy { get; init; }

    public required Link Home { get; init; }

    public required Link Search { get; init; }

    public required Link Method { get; init; }

    public required Link Verify { get; init; }

    public required IReadOnlyList<MenuGroupView> Menu { get; init; }

    public required IReadOnlyList<string> Styles { get; init; }

    public required string Icon { get; init; }

    /// <summary>Scripts that run before the page is displayed.</summary>
    public required IReadOnlyList<string> HeadScripts { get; init; }

    /// <summary>Deferred scripts, which run after the page is parsed.</summary>
    public required IReadOnlyList<string> Scripts { get; init; }

    /// <summary>The feed of new and changed records.</summary>
    public required Alternate Feed { get; init; }

    /// <summary>The relative address of the site's root: empty, or one or more <c>../</c>.</summary>
    public required string Root { get; init; }

    /// <summary>The number of files that contain the cards.</summary>
    public required int CardFiles { get; init; }

    /// <summary>The absolute address of the page, if the site has a base address.</summary>
    public string? Canonical { get; init; }

    /// <summary>A notice above the page, used only by the preview; null on published pages.</summary>
    public string? Notice { get; init; }

    /// <summary>The latest possible publication date of any source, in words; empty if no source is known.</summary>
    public required string NewestSource { get; init; }
}
