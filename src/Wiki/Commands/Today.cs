namespace Wiki.Commands;

/// <summary>The day of a run, for dates in the future.</summary>
internal static class Today
{
    /// <summary>No time zone is further ahead of UTC.</summary>
    private const int LatestZone = 14;

    /// <summary>The day in the time zone where it is latest, so that no report of today is of the future.</summary>
    public static DateOnly Of(TimeProvider clock) =>
        DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(LatestZone));
}
