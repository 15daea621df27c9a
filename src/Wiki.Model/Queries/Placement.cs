namespace Wiki.Model.Queries;

/// <summary>Between which days an event lies, and at which steps of its day where others of that day come before or after it.</summary>
/// <param name="From">The first day; null where nothing bounds it.</param>
/// <param name="Until">The last day; null where nothing bounds it.</param>
public sealed record Placement(DateOnly? From, DateOnly? Until)
{
    public bool IsKnown => (From ?? Until) is not null;

    /// <summary>The one day it can be on; null where there are several.</summary>
    public DateOnly? Day => From == Until ? From : null;

    /// <summary>How many steps its day has; steps are an order and no clock times.</summary>
    public int Steps { get; init; } = 1;

    /// <summary>The first step of the day at which it can stand, from 0.</summary>
    public int FirstStep { get; init; }

    public int LastStep { get; init; }
}
