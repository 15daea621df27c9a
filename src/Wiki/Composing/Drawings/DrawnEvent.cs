using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>An event to draw: as lists show it, and its place in time.</summary>
internal sealed record DrawnEvent(Event Event, EventLine Line, Placement At)
{
    /// <summary>Whether a report dates it or what it is part of.</summary>
    public required bool IsDated { get; init; }

    public required bool IsUpcoming { get; init; }

    /// <summary>What it is part of, up to the largest.</summary>
    public required IReadOnlyList<Event> Wholes { get; init; }

    /// <summary>The ids of the events that are said to be earlier.</summary>
    public required IReadOnlySet<string> Earlier { get; init; }

    /// <summary>Whether it has a mark on a scale.</summary>
    public bool IsOnScale => IsDated && !IsUpcoming && At.IsKnown;

    public bool IsPartOf(DrawnEvent whole) => Wholes.Any(each => each.Id == whole.Event.Id);

    public bool IsAfter(DrawnEvent? other) => other is not null && Earlier.Contains(other.Event.Id);

    public bool IsWithin(double start, double end) => At.Start >= start && At.End <= end;

    /// <summary>Its date in words; null if no report dates it.</summary>
    public string? Date => DateIn(null);

    /// <summary>Whether the days of its date are not known for sure.</summary>
    public bool IsAbout => Event.Date is { Value: { IsApproximate: true } or { IsUncertain: true } };

    /// <param name="scale">The scale of its mark; null without a mark.</param>
    /// <param name="year">The year in the heading of the picture, if it has one.</param>
    public TimeRow Row(DayScale? scale = null, int? year = null) => new(Line.Event, When(year), Line.Badges)
    {
        Mark = scale is null ? null : TimeMarks.Of(this, scale),
    };

    private string When(int? year)
    {
        if (DateIn(year) is not { } date)
            return Line.Order ?? "";
        return Line.Time is { } time ? $"{date}, {time}" : date;
    }

    private string? DateIn(int? year)
    {
        if (Line.Date is null)
            return null;
        return Days(year) ?? (year is { } known ? Event.Date?.Value.DisplayIn(known) : Line.Date);
    }

    /// <summary>
    /// The bounds of a day within several, whose bar says that it is within; null for any other date.
    /// </summary>
    private string? Days(int? year) =>
        !IsAbout && Event.Date is { Value: { IsWithin: true, Earliest: { } first, Latest: { } last } }
            ? DayWords.Of(first, last, year)
            : null;
}
