using System.Globalization;
using System.Text.RegularExpressions;
using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Dates;

/// <summary>
/// Finds the calendar dates in a text: "22 March 2024", "March 22", "18 to 24 March", "22 maart", "March 2024", "the
/// 1980s", "2024-03-22", "22.3.2024", "2024年3月22日".
/// </summary>
internal static class PrintedDates
{
    /// <summary>The characters between the name of a month and a year or a day.</summary>
    private static readonly string[] Links = [" de", " del", " of", " van", " the", "."];

    /// <summary>Each date of a text in a language that is not known.</summary>
    public static IEnumerable<FoundDate> In(string words) => In(words, null);

    /// <summary>Each date with its offset; both ends of a range.</summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, by which day or month is first in digits; null where either may be.</param>
    public static IEnumerable<FoundDate> In(string words, string? tag)
    {
        var order = NumericDates.OrderOf(tag);
        var months = MonthNames.Of(tag);
        var inDigits = Matches(WithPlainDigits(words), months)
            .SelectMany(match => DateForms.Read(match, months, order))
            .OfType<FoundDate>();
        var inWords = tag is null ? [] : DaysInWords.In(words, tag);
        return inWords.Count == 0 ? inDigits : WithoutParts(inDigits.Concat(inWords).OrderBy(date => date.Offset));
    }

    /// <summary>Without those within others: "January 2018" in "the third of January 2018".</summary>
    private static IEnumerable<FoundDate> WithoutParts(IEnumerable<FoundDate> dates)
    {
        var last = new FoundDate(0, "", null, null, null);
        foreach (var date in dates.Where(date => date.Offset == last.Offset || !last.Overlaps(date)))
        {
            yield return date;
            last = date;
        }
    }

    /// <summary>Each date has digits, and begins with these or with the name of a month before them.</summary>
    private static IEnumerable<Match> Matches(string words, MonthNames months)
    {
        for (var at = NextDigit(words, 0); at < words.Length; at = NextDigit(words, at))
        {
            var match = MonthBefore(words, at, months) is { } start ? DateForms.At(words, start) : Match.Empty;
            if (!match.Success)
                match = DateForms.At(words, at);
            if (match.Success && DateForms.IsDate(match, months))
            {
                yield return match;
                at = match.Index + match.Length;
            }
            else
            {
                while (at < words.Length && char.IsAsciiDigit(words[at]))
                    at++;
            }
        }
    }

    private static int NextDigit(string words, int from) =>
        words.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var index ? from + index : words.Length;

    /// <summary>
    /// Names of months without day or year; some are other words as well, so they only ever carry a date.
    /// </summary>
    public static IEnumerable<FoundDate> MonthsIn(string words) => MonthWords.In(words, MonthNames.Of(null).NumberOf);

    /// <summary>
    /// Names of months that a word before them makes a date of, as in "early in May", without day or year.
    /// </summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    public static IEnumerable<FoundDate> MonthsAfterWords(string words, string tag)
    {
        var before = LanguageSections.Read("relative-words.txt").Of(LanguageSections.Primary(tag), "before-months");
        return MonthWords.In(words, MonthNames.Of(tag).OwnNumberOf).Where(month =>
            before.Contains(MonthWords.Before(words, month.Offset), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The text without a full stop of an abbreviation or the word between a month and its year.</summary>
    private static ReadOnlySpan<char> WithoutLink(ReadOnlySpan<char> before)
    {
        foreach (var link in Links)
        {
            if (before.EndsWith(link))
                return before[..^link.Length];
        }

        return before;
    }

    /// <summary>Where the name of a month before digits begins; null where none does.</summary>
    private static int? MonthBefore(string words, int at, MonthNames months)
    {
        var before = words.AsSpan(0, at);
        if (before is not [.., ' '])
            return null;
        before = WithoutLink(before[..^1]);
        var end = before.Length;
        var start = MonthWords.Start(words, end);
        if (start > 0 && words[start - 1] == '/')
            (start, end) = (MonthWords.Start(words, start - 1), start - 1);
        return months.NumberOf(words.AsSpan(start, end - start)) is null ? null : start;
    }

    /// <summary>Digits of other scripts as those of ASCII, where that keeps every offset.</summary>
    private static string WithPlainDigits(string words) =>
        System.Text.Ascii.IsValid(words)
            ? words
            : string.Create(words.Length, words, static (plain, words) =>
            {
                for (var index = 0; index < plain.Length; index++)
                    plain[index] = CharUnicodeInfo.GetDecimalDigitValue(words[index]) is >= 0 and var digit
                        ? (char)('0' + digit)
                        : words[index];
            });
}
