using System.Globalization;
using System.Text.RegularExpressions;
using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Dates;

/// <summary>
/// Finds days of a month whose number is a word: "the third of January", "January third, 2018", "am dritten Januar".
/// </summary>
internal sealed partial class DaysInWords
{
    /// <summary>No word for a day is longer, with those that join it to a month.</summary>
    private const int Reach = 32;

    private static readonly PerLanguage<DaysInWords> All = new(language => new DaysInWords(language));

    private readonly IReadOnlyList<(string Words, int Day)> _days;
    private readonly IReadOnlyList<string> _links;
    private readonly IReadOnlyList<string> _articles;

    private DaysInWords(string language)
    {
        var table = LanguageSections.Read("month-names.txt");
        _days =
        [
            .. from day in table.NumbersOf(language, "days")
               orderby day.Words.Length descending
               select (WithSpaces(day.Words), (int)day.Numbers[0]),
        ];
        _links = [.. table.Of(language, "day-links").DefaultIfEmpty("")];
        _articles = [.. table.Of(language, "day-articles")];
    }

    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    public static IReadOnlyList<FoundDate> In(string words, string tag)
    {
        var days = All.Of(tag);
        if (days._days.Count == 0)
            return [];
        var months = MonthWords.In(words, MonthNames.Of(tag).OwnNumberOf);
        return [.. months.Select(month => days.At(words, month)).OfType<FoundDate>()];
    }

    private FoundDate? At(string words, FoundDate month)
    {
        var end = month.Offset + month.Written.Length;
        if (Before(words[Math.Max(0, month.Offset - Reach)..month.Offset]) is var (day, length))
        {
            var year = Year().Match(words, end);
            return Found(words, month with { Day = day }, month.Offset - length, end + year.Length, year);
        }

        if (Behind(words[end..Math.Min(words.Length, end + Reach)]) is var (next, after)
            && Year().Match(words, end + after) is { Success: true } its)
            return Found(words, month with { Day = next }, month.Offset, its.Index + its.Length, its);
        return null;
    }

    private static FoundDate Found(string words, FoundDate date, int start, int end, Match year) => date with
    {
        Offset = start,
        Written = words[start..end],
        Year = year.Success ? int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null,
    };

    /// <summary>A day before a month, and the letters from its start to the month.</summary>
    private (int Day, int Length)? Before(string before)
    {
        foreach (var link in _links)
        {
            if (!before.EndsWith($"{link} ", StringComparison.OrdinalIgnoreCase))
                continue;
            var left = WithSpaces(before[..^(link.Length + 1)]).TrimEnd();
            if (_days.FirstOrDefault(day => Letters.EndsWithPhrase(left, day.Words)) is { Day: > 0 } found)
                return (found.Day, before.Length - left.Length + found.Words.Length);
        }

        return null;
    }

    /// <summary>A day behind a month, and the letters from the month to its end.</summary>
    private (int Day, int Length)? Behind(string after)
    {
        if (_articles.Count == 0)
            return null;
        var rest = WithSpaces(after).TrimStart();
        if (_articles.FirstOrDefault(article => Letters.StartsWithPhrase(rest, article)) is { } first)
            rest = rest[first.Length..].TrimStart();
        return _days.FirstOrDefault(day => Letters.StartsWithPhrase(rest, day.Words)) is { Day: > 0 } found
            ? (found.Day, after.Length - rest.Length + found.Words.Length)
            : null;
    }

    private static string WithSpaces(string words) => words.Replace('-', ' ');

    [GeneratedRegex(@"\G( del?| of)?,? (?<year>[12][0-9]{3})(?![\p{L}\p{N}])", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
