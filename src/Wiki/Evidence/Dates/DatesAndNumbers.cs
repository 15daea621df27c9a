using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Dates;

/// <summary>What words of ours say in dates and numbers.</summary>
/// <param name="Dates">Every date, also a bare year, which may be a number.</param>
/// <param name="Numbers">The numbers that are part of no date, and those of bare years.</param>
internal sealed record DatesAndNumbers(IReadOnlyList<FoundDate> Dates, IReadOnlyList<FoundNumber> Numbers)
{
    /// <param name="words">The words.</param>
    /// <param name="found">The numbers in them.</param>
    public static DatesAndNumbers In(string words, IEnumerable<FoundNumber> found)
    {
        List<FoundNumber> numbers = [.. found];
        var dates = PrintedDates.In(words)
            .Where(date => !date.IsYearAlone || numbers.Exists(number => IsSame(date, number)))
            .ToList();
        return new DatesAndNumbers(dates, [.. numbers.Where(number => !dates.Exists(date => IsPartOf(number, date)))]);
    }

    /// <summary>The number that a date is, if it is a bare year: 1500 can be a year or men.</summary>
    public FoundNumber? NumberOf(FoundDate date) =>
        date.IsYearAlone ? Numbers.FirstOrDefault(number => IsSame(date, number)) : null;

    /// <summary>The numbers that are no bare year.</summary>
    public IEnumerable<FoundNumber> Others => Numbers.Where(number => !Dates.Any(date => IsSame(date, number)));

    private static bool IsPartOf(FoundNumber number, FoundDate date) => !date.IsYearAlone && date.Holds(number);

    /// <summary>A number that goes on beyond the year, as in "1500 thousand", is not one.</summary>
    private static bool IsSame(FoundDate date, FoundNumber number) =>
        date.IsYearAlone && date.Holds(number) && number.End == date.Offset + date.Written.Length;
}
