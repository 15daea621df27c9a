using Wiki.Pages.Drawings;
using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The page of an entity.</summary>
public sealed record EntityPage : Page
{
    public required TermLink Kind { get; init; }

    public IReadOnlyList<AliasView> Aliases { get; init; } = [];

    public required ProseView Role { get; init; }

    public required ProseView Note { get; init; }

    public Link? PartOf { get; init; }

    public IReadOnlyList<Link> Parts { get; init; } = [];

    public IReadOnlyList<RelationView> Relations { get; init; } = [];

    /// <summary>The claims about the entity that are not among those that it made or relayed.</summary>
    public IReadOnlyList<ClaimGroup> Claims { get; init; } = [];

    /// <summary>A link to all claims about the entity, if its page shows only some.</summary>
    public Link? AllClaims { get; init; }

    /// <summary>Whether the page lists claims of others about it, or links to all claims about it.</summary>
    public bool HasClaims => Claims.Count > 0 || AllClaims is not null;

    /// <summary>Whether the page lists statements of the entity and claims of others about it.</summary>
    public bool HasOthers => Said.Count > 0 && Claims.Count > 0;

    /// <summary>The claims that the entity made or relayed.</summary>
    public IReadOnlyList<ClaimGroup> Said { get; init; } = [];

    /// <summary>A link to all claims that it made or relayed, if its page shows only some.</summary>
    public Link? AllSaid { get; init; }

    public IReadOnlyList<Link> Sources { get; init; } = [];

    public IReadOnlyList<EventLine> Events { get; init; } = [];

    public CoordinatesView? Coordinates { get; init; }

    public MapPicture? Map { get; init; }

    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];
}

/// <summary>A name of an entity with the sources that use it.</summary>
public sealed record AliasView(string Name, IReadOnlyList<SourceBadge> UsedBy);

/// <summary>A relation of the entity to another one, with the claim that states it.</summary>
public sealed record RelationView(string Type, Link To, StatementLine Claim);

/// <summary>Claims under one heading.</summary>
public sealed record ClaimGroup(string Heading, IReadOnlyList<StatementLine> Claims);

/// <summary>The position of a place, as text.</summary>
/// <param name="Basis">Where it is from; null if that is not stated.</param>
public sealed record CoordinatesView(string Words, TermLink Precision, string? Basis);
