using Wiki.Model.Locations;
using Wiki.Model.Prose;

namespace Wiki.Model.Records;

/// <summary>What the whole wiki is called, asks and answers, and the words its editors may use.</summary>
public sealed record Site
{
    public required Location At { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Language { get; init; }

    public required string Question { get; init; }

    /// <summary>The lines of the home page's answer, each of which cites.</summary>
    public required IReadOnlyList<Text> Answer { get; init; }

    public IReadOnlyList<Text> About { get; init; } = [];

    /// <summary>The address it is published at; for feeds and canonical links only.</summary>
    public string? BaseAddress { get; init; }

    /// <summary>Topics and indexes in the order of the menu.</summary>
    public IReadOnlyList<Reference> Navigation { get; init; } = [];

    public IReadOnlyList<RelationType> RelationTypes { get; init; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    public IReadOnlyList<Minimum> Minimums { get; init; } = [];
}
