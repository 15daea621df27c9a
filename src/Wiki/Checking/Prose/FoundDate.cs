namespace Wiki.Checking.Prose;

/// <summary>A date as words print it; what they leave out is null.</summary>
internal sealed record FoundDate(int Offset, string Written, int? Year, int? Month, int? Day)
{
    /// <summary>The year counts decades: 198 for "the 1980s".</summary>
    public bool IsDecade { get; init; }

    /// <summary>A year alone is written like a number, and may be one.</summary>
    public bool IsYearAlone => Month is null && Day is null && !IsDecade;

    /// <summary>Whether a known date is this one, lies inside it, or holds it.</summary>
    public bool IsCarriedBy(Edtf known)
    {
        var year = Year ?? (known.Earliest ?? known.Latest)?.Year;
        return year is { } certain && Edtf.TryParse(Write(certain), out var printed, out _) && (known.Contains(printed) || printed.Contains(known));
    }

    /// <summary>Whether the other says all that this one says, and perhaps more.</summary>
    public bool IsPrintedAs(FoundDate other) => IsDecade == other.IsDecade
        && (Year is null || Year == other.Year) && (Month is null || Month == other.Month) && (Day is null || Day == other.Day);

    public bool Holds(FoundNumber number) => number.Offset >= Offset && number.Offset < Offset + Written.Length;

    /// <summary>Whether it says a date in full, with its year.</summary>
    public bool Says(Edtf date) => Year is { } year && Edtf.TryParse(Write(year), out var printed, out _) && printed.Earliest == date.Earliest && printed.Latest == date.Latest;

    private string Write(int year) => (IsDecade, Month, Day) switch
    {
        (true, _, _) => Invariant($"{year:000}X"),
        (_, { } month, { } day) => Invariant($"{year:0000}-{month:00}-{day:00}"),
        (_, { } month, null) => Invariant($"{year:0000}-{month:00}"),
        _ => Invariant($"{year:0000}"),
    };

    private static string Invariant(FormattableString words) => FormattableString.Invariant(words);
}
