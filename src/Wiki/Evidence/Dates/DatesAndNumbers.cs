using Wiki.Evidence.Numbers;
using Wiki.Limits;

namespace Wiki.Evidence.Dates;

/// <summary>The dates and numbers in words that editors wrote.</summary>
/// <param name="Dates">Every date, also a bare year, which may be a number.</param>
/// <param name="Numbers">The numbers that are part of no date, and those of bare years.</param>
internal sealed record DatesAndNumbers(IReadOnlyList<FoundDate> Dates, IReadOnlyList<FoundNumber> Numbers)
{
    private readonly ILookup<int, FoundDate> _years = Dates.Where(date => date.IsYearOnly).ToLookup(EndOf);
    private readonly ILookup<int, FoundNumber> _numbers = Numbers.ToLookup(number => number.End);

    /// <summary>The numbers that are no bare year.</summary>
    public IEnumerable<FoundNumber> Others =>
        Numbers.Where(number => !_years[number.End].Any(year => year.Contains(number)));

    /// <param name="words">The words.</param>
    /// <param name="found">The numbers in them.</param>
    /// <param name="tag">The language of the words; null where it is not known.</param>
    public static DatesAndNumbers In(string words, IEnumerable<FoundNumber> found, string? tag = null)
    {
        List<FoundNumber> numbers = [.. found];
        var byEnd = numbers.ToLookup(number => number.End);
        var dates = PrintedDates.In(words, tag)
            .Where(date => !date.IsYearOnly || byEnd[EndOf(date)].Any(date.Contains))
            .ToList();
        var whole = dates.FindAll(date => !date.IsYearOnly);
        return new DatesAndNumbers(dates, numbers.FindAll(number => !IsPartOfOne(number, whole)));
    }

    /// <summary>The number that a date is, if it is a bare year: 1500 can be a year or men.</summary>
    public FoundNumber? NumberOf(FoundDate date) =>
        date.IsYearOnly ? _numbers[EndOf(date)].FirstOrDefault(date.Contains) : null;

    /// <summary>A number that goes on beyond the year, as in "1500 thousand", is not the year.</summary>
    private static int EndOf(FoundDate date) => date.Offset + date.Written.Length;

    /// <summary>Whether a month is in one of the dates.</summary>
    public bool HasDateOf(FoundDate month) => LastTo(Dates, month.Offset) is { } date && date.Overlaps(month);

    private static bool IsPartOfOne(FoundNumber number, List<FoundDate> dates) =>
        LastTo(dates, number.Offset) is { } date && date.Contains(number);

    /// <summary>The last date that begins at an offset or before it.</summary>
    /// <param name="dates">In the order of the text; two at one offset have the same words.</param>
    /// <param name="offset">The offset.</param>
    private static FoundDate? LastTo(IReadOnlyList<FoundDate> dates, int offset)
    {
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            Work.Step();
            var middle = (low + high) / 2;
            (low, high) = dates[middle].Offset <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? dates[low - 1] : null;
    }
}
