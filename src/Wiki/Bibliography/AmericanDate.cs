using System.Globalization;

namespace Wiki.Bibliography;

/// <summary>Dates as American styles write them; what is not one day stays in the words of the wiki.</summary>
internal static class AmericanDate
{
    /// <summary>Month, day, year.</summary>
    public static string Of(Edtf date) => Format(date, "MMMM d, yyyy");

    /// <summary>Year, then month and day.</summary>
    public static string YearFirst(Edtf date) => Format(date, "yyyy, MMMM d");

    public static string YearOf(Edtf date) => date.Earliest is { } day && day.Year == date.Latest?.Year
        ? day.Year.ToString(CultureInfo.InvariantCulture)
        : date.Display;

    private static string Format(Edtf date, string format) =>
        date is { Form: EdtfForm.Day, IsApproximate: false, IsUncertain: false, Earliest: { } day }
            ? day.ToString(format, CultureInfo.InvariantCulture)
            : date.Display;
}
