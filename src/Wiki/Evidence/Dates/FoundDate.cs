using Wiki.Evidence.Numbers;
using static System.FormattableString;

namespace Wiki.Evidence.Dates;

/// <summary>A date as a text prints it; parts that it leaves out are null.</summary>
internal sealed record FoundDate(int Offset, string Written, int? Year, int? Month, int? Day)
{
    /// <summary>Any eight years have a 29 February, also those about 1900.</summary>
    private const int LeapCycle = 8;
    private const int YearsOfDecade = 10;

    /// <summary>The year is that of a decade without its last digit: 198 for "the 1980s".</summary>
    public bool IsDecade { get; init; }

    /// <summary>One end of a range, as both days of "18 to 24 March".</summary>
    public bool IsInRange { get; init; }

    /// <summary>The other date that it can be, if day and month may be in either order: "05/03/2018".</summary>
    public FoundDate? Swapped { get; init; }

    /// <summary>The dates that it can be.</summary>
    public IEnumerable<FoundDate> Readings => Swapped is null ? [this] : [this, Swapped];

    /// <summary>A year without month or day looks like any number, and may be one.</summary>
    public bool IsYearOnly => Month is null && Day is null && !IsDecade;

    /// <summary>
    /// Whether a known date equals this one, lies within it, or contains it; a date without its year in some year of
    /// the known one.
    /// </summary>
    public bool IsCarriedBy(Edtf known) => Readings.Any(date => date.IsIn(known));

    /// <summary>The date, with a year in place of one that it leaves out; null if that year has no such day.</summary>
    public Edtf? InYear(int year) => Edtf.TryParse(Write(Year ?? year), out var dated, out _) ? dated : null;

    /// <summary>Whether another date has every part that this one has, with the same values.</summary>
    public bool IsPrintedAs(FoundDate other) => Readings.Any(reading => other.Readings.Any(reading.HasPartsIn));

    /// <summary>Whether both have the same parts with the same values.</summary>
    public bool IsSameAs(FoundDate other) =>
        Readings.Any(reading => other.Readings.Any(another => reading.Parts == another.Parts));

    public bool Contains(FoundNumber number) => number.Offset >= Offset && number.Offset < Offset + Written.Length;

    public bool Overlaps(FoundDate other) =>
        Offset < other.Offset + other.Written.Length && other.Offset < Offset + Written.Length;

    /// <summary>Whether it prints the whole of a date, with its year.</summary>
    public bool Says(Edtf date) => Readings.Any(reading => reading.IsWholeOf(date));

    private (bool, int?, int?, int?) Parts => (IsDecade, Year, Month, Day);

    private bool IsIn(Edtf known) => Year is { } year
        ? Touches(known, InYear(year))
        : YearsOf(known).Any(possible => Touches(known, InYear(possible)));

    /// <summary>A year has the decade that it is of.</summary>
    private bool HasPartsIn(FoundDate other) =>
        (IsDecade || !other.IsDecade)
        && (Year is null || Year == (IsDecade && !other.IsDecade ? other.Year / YearsOfDecade : other.Year))
        && (Month is null || Month == other.Month)
        && (Day is null || Day == other.Day);

    private bool IsWholeOf(Edtf date) =>
        Year is { } year
        && Edtf.TryParse(Write(year), out var printed, out _)
        && printed.Earliest == date.Earliest
        && printed.Latest == date.Latest;

    private static bool Touches(Edtf known, Edtf? dated) =>
        dated is not null && (known.Contains(dated) || dated.Contains(known) || HasEndOf(known, dated));

    /// <summary>
    /// Whether a time begins or ends within a date: one from 28 December to 4 January in either month.
    /// </summary>
    private static bool HasEndOf(Edtf known, Edtf dated) =>
        dated is { Earliest: { } first, Latest: { } last }
        && new[] { known.Earliest, known.Latest }.Any(end => first <= end && end <= last);

    /// <summary>
    /// The years that a known date touches; from an open end, as many as contain every day of a calendar.
    /// </summary>
    private static IEnumerable<int> YearsOf(Edtf known)
    {
        var first = known.Earliest?.Year ?? known.Latest?.Year - LeapCycle;
        var last = known.Latest?.Year ?? known.Earliest?.Year + LeapCycle;
        return first is { } start && last is { } end
            ? Enumerable.Range(start, Math.Min(end - start, LeapCycle) + 1)
            : [];
    }

    private string Write(int year) => (IsDecade, Month, Day) switch
    {
        (true, _, _) => Invariant($"{year:000}X"),
        (_, { } month, { } day) => Invariant($"{year:0000}-{month:00}-{day:00}"),
        (_, { } month, null) => Invariant($"{year:0000}-{month:00}"),
        _ => Invariant($"{year:0000}"),
    };
}
