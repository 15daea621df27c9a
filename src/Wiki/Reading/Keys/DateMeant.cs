using System.Globalization;
using System.Text.RegularExpressions;
using Wiki.Evidence.Dates;

namespace Wiki.Reading.Keys;

/// <summary>
/// Converts dates as letters and spreadsheets have them to EDTF. Of 03/04/2025 the order is unknown, so it is not
/// converted.
/// </summary>
internal static partial class DateMeant
{
    private const int Months = 12;

    /// <summary>The date in the form that is used here; null if it could be another one.</summary>
    public static string? By(string written)
    {
        var plain = Dashes().Replace(string.Concat(written.Trim().Select(InAscii)), "-");
        var meant = Numbers().Match(plain) is { Success: true } numbers
            ? InOrder(numbers)
            : InWords(plain) ?? plain.Replace('x', 'X');
        return meant != written && meant is not null && Edtf.TryParse(meant, out _, out _) ? meant : null;
    }

    /// <summary>
    /// The one date of "Tuesday, 26 March 2024", of "about 2024", and of digits that nothing separates.
    /// </summary>
    private static string? InWords(string plain)
    {
        if (Compact().Match(plain) is { Success: true } digits)
            return Day(ValueOf(digits, "year"), ValueOf(digits, "month"), ValueOf(digits, "day"));
        if (PrintedDates.In(plain).ToList() is not [{ Year: { } year, Swapped: null } date])
            return null;
        var around = Around().Match(plain.Remove(date.Offset, date.Written.Length));
        return around.Success ? date.InYear(year)?.Written + (around.Groups["about"].Success ? "~" : "") : null;
    }

    private static string? InOrder(Match numbers)
    {
        var (first, second, third) = (ValueOf(numbers, "first"), ValueOf(numbers, "second"), ValueOf(numbers, "third"));
        if (numbers.Groups["first"].Length == 4)
            return Day(first, second, third);
        if (numbers.Groups["third"].Length != 4 || (first <= Months && second <= Months && first != second))
            return null;
        return first > Months ? Day(third, second, first) : Day(third, first, second);
    }

    private static string Day(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    private static int ValueOf(Match numbers, string group) =>
        int.Parse(numbers.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static char InAscii(char letter) =>
        char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter;

    [GeneratedRegex(@"[\u2010-\u2015\u2212]")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\A(?<year>[12][0-9]{3})(?<month>[01][0-9])(?<day>[0-3][0-9])\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Compact();

    /// <summary>The only words allowed beside a date: a weekday, an article, or a word for "about".</summary>
    [GeneratedRegex(
        @"\A[\s,.]*((?<about>about|around|circa|ca\.?|c\.)|the|le|[\p{L}]+(day|dag|tag|di))?[\s,.]*\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    /// <summary>Three numbers with the same sign between them, of which one has four digits.</summary>
    [GeneratedRegex(
        @"\A(?<first>[0-9]{4}|[0-9]{1,2})(?<sign>[-/.])(?<second>[0-9]{1,2})\k<sign>(?<third>[0-9]{4}|[0-9]{1,2})\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
