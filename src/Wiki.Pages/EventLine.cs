using Wiki.Model.Queries;
using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>An event in a list or chronology.</summary>
/// <param name="Date">In words; null if no source dates it.</param>
public sealed record EventLine(string? Date, string? Time, Link Event, MarkedKind Kind, IReadOnlyList<string> Places)
{
    /// <summary>Its date and time in words, or that no report dates it.</summary>
    public string When => $"{Date ?? EventPage.InPlaceOfDate}{(Time is null ? "" : $", {Time}")}";

    /// <summary>How the date was resolved. This and the following properties are set only in a chronology.</summary>
    public IReadOnlyList<BasisView> Basis { get; init; } = [];

    /// <summary>For an event without a date: what it follows, precedes or is part of, in words.</summary>
    public string? Order { get; init; }

    /// <summary>The same as a line of its own.</summary>
    public string? OrderLine => Order is { } order ? FirstLetter.InUpperCase(order) : null;

    public IReadOnlyList<Choice> Where { get; init; } = [];

    public IReadOnlyList<Choice> Actors { get; init; } = [];

    public IReadOnlyList<EventFigure> Figures { get; init; } = [];

    /// <summary>The sources that contain it, as indexes into <see cref="ChronologyView.Sources"/>.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];

    public IReadOnlyList<SourceBadge> Badges { get; init; } = [];
}

/// <summary>A kind of event.</summary>
/// <param name="Mark">The shape of its mark, as the word of the vocabulary.</param>
public sealed record MarkedKind(string Label, string Mark);

/// <summary>An entity by which events can be filtered.</summary>
public sealed record Choice(string Id, string Name);

/// <summary>A number that sources give for an event.</summary>
/// <param name="Sources">The sources that contain it, as indexes into <see cref="ChronologyView.Sources"/>.</param>
public sealed record EventFigure(string Measure, string Value, Link Claim, IReadOnlyList<int> Sources);
