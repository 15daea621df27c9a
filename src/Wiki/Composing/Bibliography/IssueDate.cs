namespace Wiki.Composing.Bibliography;

/// <summary>A date as reference managers take it: a year, its month and its day as far as they are one.</summary>
internal sealed record IssueDate(int Year, int? Month, int? Day)
{
    /// <summary>Null where not even the year is one.</summary>
    public static IssueDate? Of(Edtf? date)
    {
        if (date is not { Earliest: { } first, Latest: { } last } || first.Year != last.Year)
            return null;
        if (first == last)
            return new IssueDate(first.Year, first.Month, first.Day);
        return new IssueDate(first.Year, first.Month == last.Month ? first.Month : null, null);
    }

    public IEnumerable<int> Parts => new[] { Year, Month, Day }.OfType<int>();
}
