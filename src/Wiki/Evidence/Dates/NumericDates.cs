namespace Wiki.Evidence.Dates;

/// <summary>Which of day and month is first in a date in digits, such as "05/03/2018".</summary>
internal static class NumericDates
{
    /// <summary>Day and month in either order, with the mark after each.</summary>
    public const string Pattern = @"(?<one>[0-9]{1,2})(?<mark>[./-]) ?(?<two>[0-9]{1,2})\k<mark> ?";

    /// <summary>Such a date with the last two digits of its year; longer rows of numbers are other things.</summary>
    public const string OfShortYear =
        @"((?<![0-9][./])(?<one>[0-9]{1,2})(?<mark>[./])(?<two>[0-9]{1,2})\k<mark>"
        + "(?<short>[0-9]{2})(?![0-9]|[./][0-9]))";

    /// <summary>Two digits from here on are a year of the century before.</summary>
    private const int FirstOfLastCentury = 70;

    private static readonly string[] MonthFirst = ["en-US", "en-PH"];

    /// <summary>Languages, and a region, in which either order is met.</summary>
    private static readonly string[] Mixed = ["en", "en-CA", "zh", "ja", "ko", "fa", "hu"];

    /// <summary>The year whose last two digits these are.</summary>
    public static int YearOf(int lastDigits) => lastDigits + (lastDigits < FirstOfLastCentury ? 2000 : 1900);

    /// <param name="tag">A BCP 47 tag; null where the language is not known.</param>
    public static NumericOrder OrderOf(string? tag)
    {
        if (tag is null || Mixed.Contains(tag, StringComparer.OrdinalIgnoreCase))
            return NumericOrder.Either;
        return MonthFirst.Contains(tag, StringComparer.OrdinalIgnoreCase)
            ? NumericOrder.MonthFirst
            : NumericOrder.DayFirst;
    }
}

/// <summary>The order of day and month in a date in digits.</summary>
internal enum NumericOrder
{
    Either,
    DayFirst,
    MonthFirst,
}
