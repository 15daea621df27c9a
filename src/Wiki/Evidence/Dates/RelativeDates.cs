using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Dates;

/// <summary>
/// Finds words that name a time by its distance from the day of the report: "yesterday", "last year".
/// </summary>
internal static class RelativeDates
{
    private const int DaysOfWeek = 7;

    /// <summary>A source dated more loosely than this does not say which day is meant.</summary>
    private const int LongestPublication = 31;

    /// <summary>The calendar of .NET has no days beyond, which a distance may reach.</summary>
    private const int FirstYear = 100;
    private const int LastYear = 9_990;

    private static readonly string[] Keys = ["days", "back-days", "months", "years", "back-months", "weekdays"];

    /// <summary>The days that each phrase of a text can mean.</summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    /// <param name="dated">The day that the words count from.</param>
    public static IEnumerable<DayRange> In(string words, string tag, Edtf dated)
    {
        if (DayRange.Of(dated) is not { } published
            || published.Last.DayNumber - published.First.DayNumber > LongestPublication
            || published.First.Year < FirstYear
            || published.Last.Year > LastYear)
            return [];
        var table = LanguageSections.Read("relative-words.txt");
        var language = LanguageSections.Primary(tag);
        return from key in Keys
               from phrase in table.NumbersOf(language, key)
               where Contains(words, phrase.Words)
               select Resolve(key, phrase.Numbers, published);
    }

    private static DayRange Resolve(string key, IReadOnlyList<decimal> distance, DayRange published)
    {
        var (from, to) = ((int)distance[0], (int)distance[^1]);
        return key switch
        {
            "months" => new(Month(published.First, from).First, Month(published.Last, to).Last),
            "years" => new(new(published.First.Year + from, 1, 1), new(published.Last.Year + to, 12, 31)),
            "back-months" => new(published.First.AddMonths(from), published.Last.AddMonths(to)),
            "weekdays" => new(Weekday(published.First, from), Weekday(published.Last, from)),
            _ => new(published.First.AddDays(from), published.Last.AddDays(to)),
        };
    }

    private static DayRange Month(DateOnly day, int distance)
    {
        var first = new DateOnly(day.Year, day.Month, 1).AddMonths(distance);
        return new(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>The last such day of the week, on the day of the report or before it.</summary>
    private static DateOnly Weekday(DateOnly report, int weekday)
    {
        var back = ((int)report.DayOfWeek - weekday + DaysOfWeek + DaysOfWeek) % DaysOfWeek;
        return report.AddDays(-back);
    }

    private static bool Contains(string words, string phrase)
    {
        var at = words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            if (!IsLetter(words, at - 1) && !IsLetter(words, at + phrase.Length))
                return true;
            at = words.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static bool IsLetter(string words, int at) => at >= 0 && at < words.Length && char.IsLetter(words[at]);
}
