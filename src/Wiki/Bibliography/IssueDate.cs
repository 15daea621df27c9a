using System.Globalization;

namespace Wiki.Bibliography;

/// <summary>A date for reference managers: its year, and its month and day as far as they are known exactly.</summary>
internal sealed record IssueDate(int Year, int? Month, int? Day)
{
    /// <summary>Null if the date does not fix even the year.</summary>
    public static IssueDate? Of(Edtf? date)
    {
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
