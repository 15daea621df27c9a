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

    public IReadOnlyList<ClaimGroup> Claims { get; init; } = [];

    /// <summary>The way to all claims about the entity, where its own page shows but some.</summary>
    public Link? AllClaims { get; init; }

    /// <summary>The claims that come from the entity or were passed on by it.</summary>
    public IReadOnlyList<StatementLine> Said { get; init; } = [];

    /// <summary>The way to all that it said or passed on, where its own page shows but some.</summary>
    public Link? AllSaid { get; init; }

    public IReadOnlyList<Link> Sources { get; init; } = [];

    public IReadOnlyList<EventLine> Events { get; init; } = [];

    public CoordinatesView? Coordinates { get; init; }

    public MapPicture? Map { get; init; }

    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];
}

/// <summary>A name of an entity with the sources that use it.</summary>
public sealed record AliasView(string Name, IReadOnlyList<Link> UsedBy);

/// <summary>What the entity is to another one, with the claim that says so.</summary>
public sealed record RelationView(string Type, Link To, StatementLine Claim);

/// <summary>Claims under one heading.</summary>
public sealed record ClaimGroup(string Heading, IReadOnlyList<StatementLine> Claims);

/// <summary>Where a place lies, in words.</summary>
public sealed record CoordinatesView(string Words, TermLink Precision);
