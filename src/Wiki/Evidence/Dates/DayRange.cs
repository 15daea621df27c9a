namespace Wiki.Evidence.Dates;

/// <summary>Days from a first to a last.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>No year has a longer season, and what is longer says no month.</summary>
    private const int LongestSeason = 100;

    /// <summary>The days of a date; null if an end of it is open.</summary>
    public static DayRange? Of(Edtf? date) =>
        date is { Earliest: { } first, Latest: { } last } ? new DayRange(first, last) : null;

    public bool Contains(DayRange other) => First <= other.First && other.Last <= Last;

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    public bool IsInMonth => (First.Year, First.Month) == (Last.Year, Last.Month);

    /// <summary>Whether a month of some year has a day of it.</summary>
    public bool Touches(int? month)
    {
        if (Last.DayNumber - First.DayNumber > LongestSeason)
            return false;
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            if (day.Month == month)
                return true;
        }

        return false;
    }
}
