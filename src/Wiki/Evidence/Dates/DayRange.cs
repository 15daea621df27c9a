namespace Wiki.Evidence.Dates;

/// <summary>Days from a first to a last.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>The days of a date; null if an end of it is open.</summary>
    public static DayRange? Of(Edtf? date) =>
        date is { Earliest: { } first, Latest: { } last } ? new DayRange(first, last) : null;

    public bool Contains(DayRange other) => First <= other.First && other.Last <= Last;

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;
}
