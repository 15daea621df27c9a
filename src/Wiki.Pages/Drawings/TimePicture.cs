using Wiki.Pages.Prose;

namespace Wiki.Pages.Drawings;

/// <summary>Views of a chronology, from the nearest to the farthest; one is shown at a time.</summary>
public sealed record TimePicture
{
    public required string Title { get; init; }

    /// <summary>The order around the focal period; null if the events have none.</summary>
    public FocusView? Focus { get; init; }

    public required IReadOnlyList<ScaleView> Scales { get; init; }

    /// <summary>The legend: the styles of marks in the picture and their meanings.</summary>
    public required IReadOnlyList<MarkKey> Keys { get; init; }
}

/// <summary>What came before the focal period, its steps in their order, and what came after.</summary>
/// <param name="Label">What the period is called.</param>
/// <param name="Days">Its days, in words.</param>
public sealed record FocusView(string Label, string Days)
{
    /// <summary>The event that the steps are parts of; null if the period is only a stretch of time.</summary>
    public TimeRow? Whole { get; init; }

    /// <summary>Whether it is the event of the page, so that no link leads to it.</summary>
    public bool IsOnOwnPage { get; init; }

    public required TimeLane Before { get; init; }

    public required IReadOnlyList<TimeStep> Steps { get; init; }

    /// <summary>Events of the period whose step is not known.</summary>
    public required TimeLane Somewhere { get; init; }

    public required TimeLane After { get; init; }

    /// <summary>Events that no report places before or after.</summary>
    public required TimeLane Unordered { get; init; }

    /// <summary>Whether no report prints a clock time for any of the steps.</summary>
    public bool HasNoClockTime { get; init; }

    public int Count => (Whole is null ? 0 : 1) + Steps.Sum(step => step.Rows.Count)
        + new[] { Before, Somewhere, After, Unordered }.Sum(lane => lane.Rows.Count);
}

/// <summary>Events that come after those of the step before; together they have one number.</summary>
public sealed record TimeStep(int Number, IReadOnlyList<TimeRow> Rows);

/// <summary>Events on a scale of time. X is in per cent of the width.</summary>
/// <param name="Label">The days that it shows, in words.</param>
public sealed record ScaleView(string Label)
{
    public required IReadOnlyList<PlacedText> Ticks { get; init; }

    public required IReadOnlyList<GridLine> Grid { get; init; }

    /// <summary>The groups with marks on the scale.</summary>
    public required IReadOnlyList<TimeLane> Lanes { get; init; }

    /// <summary>The groups of events that nothing places on it.</summary>
    public IReadOnlyList<TimeLane> Unplaced { get; init; } = [];

    /// <summary>What the picture leaves to nearer views; null if nothing.</summary>
    public string? Rest { get; init; }

    public int Count => Lanes.Concat(Unplaced).Sum(lane => lane.Rows.Count);
}

/// <summary>A group of events in their order.</summary>
/// <param name="Heading">What they have in common.</param>
/// <param name="Days">The days that their marks lie within, in words; empty if they have no marks.</param>
public sealed record TimeLane(string Heading, string Days, IReadOnlyList<TimeRow> Rows);

/// <summary>An event in the picture.</summary>
/// <param name="When">Its date in words, or what it follows and precedes.</param>
public sealed record TimeRow(Link Event, string When, IReadOnlyList<SourceBadge> Badges)
{
    /// <summary>The letters of the sources, where they replace the badges.</summary>
    public string Sources { get; init; } = "";

    /// <summary>Null if nothing places it.</summary>
    public TimeMark? Mark { get; init; }

    /// <summary>Whether it is part of the event before it.</summary>
    public bool IsPart { get; init; }
}

/// <summary>A vertical line across the whole picture.</summary>
public sealed record GridLine(string X);

/// <summary>Text at a position in a picture.</summary>
/// <param name="Anchor">The SVG text-anchor: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
public sealed record PlacedText(string Text, string X, string Y, string Anchor)
{
    /// <summary>Whether it is the value of a figure.</summary>
    public bool IsValue { get; init; }

    /// <summary>How far right of X it is at any width of the picture; null for none.</summary>
    public string? Shift { get; init; }
}

/// <summary>The drawn range of the possible days of an event.</summary>
/// <param name="Style">How precisely its days are known.</param>
/// <param name="X">Its left end.</param>
/// <param name="End">Its right end.</param>
public sealed record TimeMark(TimeMarkStyle Style, string X, string Width, string End)
{
    /// <summary>Drawn as a line in the middle of the row, otherwise as a bar.</summary>
    public bool IsLine => Style is TimeMarkStyle.Order or TimeMarkStyle.Lasting or TimeMarkStyle.LastingAbout;

    /// <summary>Too short for a bar on this scale.</summary>
    public bool IsPoint => Width == "0%";

    public bool IsOpenLeft { get; init; }

    public bool IsOpenRight { get; init; }
}

/// <summary>What is known of the days of an event.</summary>
public enum TimeMarkStyle
{
    /// <summary>The day.</summary>
    Day,

    /// <summary>That it was once within these days.</summary>
    Within,

    /// <summary>About which days it was.</summary>
    About,

    /// <summary>From when to when it lasted.</summary>
    Lasting,

    /// <summary>About from when to when it lasted.</summary>
    LastingAbout,

    /// <summary>Only what it comes before, after or within.</summary>
    Order,
}

/// <summary>A legend entry: a style of marks and its meaning.</summary>
public sealed record MarkKey(TimeMarkStyle Style, string Name, string Meaning);
