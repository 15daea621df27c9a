namespace Wiki.Pages;

/// <summary>What stands around every page: the site's name, its menu and its assets, as seen from that page.</summary>
public sealed record Frame
{
    public required string SiteTitle { get; init; }

    public required string Language { get; init; }

    /// <summary>What the page allows itself to run and to request, as Content Security Policy.</summary>
    public required string Policy { get; init; }

    /// <summary>What a site is told of the page that led to it.</summary>
    public required string ReferrerPolicy { get; init; }

    public required Link Home { get; init; }

    public required Link Search { get; init; }

    public required Link Method { get; init; }

    public required Link Verify { get; init; }

    public required IReadOnlyList<Link> Menu { get; init; }

    public required IReadOnlyList<string> Styles { get; init; }

    public required string Icon { get; init; }

    /// <summary>Scripts that run before the page shows.</summary>
    public required IReadOnlyList<string> HeadScripts { get; init; }

    /// <summary>Scripts that run once the page is read.</summary>
    public required IReadOnlyList<string> Scripts { get; init; }

    /// <summary>What is new and what was changed.</summary>
    public required Alternate Feed { get; init; }

    /// <summary>The address of the site's root: empty, or steps upwards.</summary>
    public required string Root { get; init; }

    /// <summary>Over how many files the cards are spread.</summary>
    public required int CardFiles { get; init; }

    /// <summary>The full address of the page, where the site says its base address.</summary>
    public string? Canonical { get; init; }

    /// <summary>What is to be known of the page before it is read; null of published pages.</summary>
    public string? Notice { get; init; }

    /// <summary>The latest day on which a source can have been published, in words.</summary>
    public required string NewestSource { get; init; }
}
