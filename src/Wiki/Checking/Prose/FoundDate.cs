using static System.FormattableString;

namespace Wiki.Checking.Prose;

/// <summary>A date as a text prints it; parts that it leaves out are null.</summary>
internal sealed record FoundDate(int Offset, string Written, int? Year, int? Month, int? Day)
{
    /// <summary>The year is that of a decade without its last digit: 198 for "the 1980s".</summary>
    public bool IsDecade { get; init; }

    /// <summary>A year without month or day looks like any number, and may be one.</summary>
    public bool IsYearAlone => Month is null && Day is null && !IsDecade;

    /// <summary>Whether a known date equals this one, lies within it, or contains it.</summary>
    public bool IsCarriedBy(Edtf known)
    {
        var year = Year ?? (known.Earliest ?? known.Latest)?.Year;
        return year is { } certain
            && Edtf.TryParse(Write(certain), out var printed, out _)
            && (known.Contains(printed) || printed.Contains(known));
    }

    /// <summary>Whether another date has every part that this one has, with the same values.</summary>
    public bool IsPrintedAs(FoundDate other) =>
        IsDecade == other.IsDecade
        && (Year is null || Year == other.Year)
        && (Month is null || Month == other.Month)
        && (Day is null || Day == other.Day);

    public bool Holds(FoundNumber number) => number.Offset >= Offset && number.Offset < Offset + Written.Length;

    /// <summary>Whether it prints the whole of a date, with its year.</summary>
    public bool Says(Edtf date) =>
        Year is { } year
        && Edtf.TryParse(Write(year), out var printed, out _)
        && printed.Earliest == date.Earliest
        && printed.Latest == date.Latest;

    private string Write(int year) => (IsDecade, Month, Day) switch
    {
        (true, _, _) => Invariant($"{year:000}X"),
        (_, { } month, { } day) => Invariant($"{year:0000}-{month:00}-{day:00}"),
        (_, { } month, null) => Invariant($"{year:0000}-{month:00}"),
        _ => Invariant($"{year:0000}"),
    };
}
