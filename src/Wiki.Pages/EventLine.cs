namespace Wiki.Pages;

/// <summary>An event in a list or chronology.</summary>
/// <param name="Date">In words; null where no report dates it.</param>
public sealed record EventLine(string? Date, string? Time, Link Event, string Kind, IReadOnlyList<string> Places)
{
    /// <summary>The words that the date was resolved from, and how; in a chronology alone, as all that follows.</summary>
    public IReadOnlyList<BasisView> Basis { get; init; } = [];

    /// <summary>What an event without a date is told to follow or precede, or to be part of, in words.</summary>
    public string? Order { get; init; }

    public IReadOnlyList<Choice> Where { get; init; } = [];

    public IReadOnlyList<Choice> Actors { get; init; } = [];

    public IReadOnlyList<EventFigure> Tolls { get; init; } = [];

    /// <summary>The reports that carry it, by their place in the chronology's list.</summary>
    public IReadOnlyList<int> Reports { get; init; } = [];
}

/// <summary>An entity by which events can be picked.</summary>
public sealed record Choice(string Id, string Name);
