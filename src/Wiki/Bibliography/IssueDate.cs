using System.Globalization;

namespace Wiki.Bibliography;

/// <summary>A date for reference managers: its year, and its month and day as far as they are known exactly.</summary>
internal sealed record IssueDate(int Year, int? Month, int? Day)
{
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
        // Spring begins with March, and each season has three months.
        if (date is { Form: EdtfForm.Season, Earliest: { } start })
            return new IssueDate(start.Year, null, null) { Season = start.Month / 3 };
        if (date is not { Earliest: { } first, Latest: { } last } || first.Year != last.Year)
            return null;
        if (first == last)
            return new IssueDate(first.Year, first.Month, first.Day);
        return new IssueDate(first.Year, first.Month == last.Month ? first.Month : null, null);
    }

    /// <summary>After ISO 8601.</summary>
    public string Iso => string.Join('-', Parts.Select(part => part.ToString("00", CultureInfo.InvariantCulture)));

    public IEnumerable<int> Parts => new[] { Year, Month, Day }.OfType<int>();
}
