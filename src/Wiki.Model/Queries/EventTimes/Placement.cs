namespace Wiki.Model.Queries.EventTimes;

/// <summary>
/// The range of days in which an event can lie, and the range of steps within its day, which order the events of a day.
/// </summary>
/// <param name="From">The first possible day; null if unbounded.</param>
/// <param name="Until">The last possible day; null if unbounded.</param>
public sealed record Placement(DateOnly? From, DateOnly? Until)
{
    public bool IsKnown => (From ?? Until) is not null;

    /// <summary>The only possible day; null if there are several.</summary>
    public DateOnly? Day => From == Until ? From : null;

    /// <summary>The number of steps of its day; steps are an order, not clock times.</summary>
    public int Steps { get; init; } = 1;

    /// <summary>The first possible step of the day, from 0.</summary>
    public int FirstStep { get; init; }

    public int LastStep { get; init; }

    /// <summary>
    /// Its earliest beginning: the number of a day, whose fraction is how many of its steps have passed; null if
    /// unbounded.
    /// </summary>
    public double? Start { get; init; }

    /// <summary>Its latest end, in the same measure; the end of a day is the start of the next.</summary>
    public double? End { get; init; }
}
