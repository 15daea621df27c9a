using System.Globalization;

namespace Wiki.Bibliography;

/// <summary>A date for reference managers: its year, and its month and day as far as they are known exactly.</summary>
internal sealed record IssueDate(int Year, int? Month, int? Day)
{
    /// <summary>The number that EDTF has for the season before spring.</summary>
    private const int BeforeSpring = 20;

    /// <summary>From 1 for spring; null for other dates.</summary>
    public int? Season { get; private init; }

    /// <summary>The date, or both ends of one that lasts; none if they do not fix even the year.</summary>
    public static IEnumerable<IssueDate> EndsOf(Edtf date)
    {
        IEnumerable<string> written = date.IsLasting ? date.Written.Split('/') : [date.Written];
        List<IssueDate?> ends = [.. written.Select(end => Edtf.TryParse(end, out var one, out _) ? Of(one) : null)];
        return ends.Contains(null) ? [] : ends.OfType<IssueDate>();
    }

    /// <summary>Null if the date does not fix even the year.</summary>
    public static IssueDate? Of(Edtf? date)
    {
        if (date is { Form: EdtfForm.Season } && SeasonOf(date.Written) is { } season)
            return new IssueDate(season.Year, null, null) { Season = season.Number };
        if (date is not { Earliest: { } first, Latest: { } last } || first.Year != last.Year)
            return null;
        if (first == last)
            return new IssueDate(first.Year, first.Month, first.Day);
        return new IssueDate(first.Year, first.Month == last.Month ? first.Month : null, null);
    }

    private static (int Year, int Number)? SeasonOf(string written) =>
        int.TryParse(written.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year)
        && int.TryParse(written.AsSpan(5, 2), CultureInfo.InvariantCulture, out var number)
            ? (year, number - BeforeSpring)
            : null;

    /// <summary>After ISO 8601.</summary>
    public string Iso => string.Join('-', Parts.Select(part => part.ToString("00", CultureInfo.InvariantCulture)));

    public IEnumerable<int> Parts => new[] { Year, Month, Day }.OfType<int>();
}
