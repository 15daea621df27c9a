using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Dates;

/// <summary>Finds dates that are written with the wrong day of the week.</summary>
internal static class WeekdaysOfDates
{
    private const string English = "en";

    private static readonly PerLanguage<Dictionary<string, DayOfWeek>> Names = new(NamesOf);

    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, whose days of the week are read beside those of English.</param>
    public static IEnumerable<WeekdayOfDate> FalseIn(string words, string tag)
    {
        var names = Names.Of(tag);
        return
            from date in PrintedDates.In(words, tag)
            where date is { Year: not null, Month: <= 12, Day: not null }
            let beside = Before(words, date) is { Length: > 0 } before && names.ContainsKey(before)
                ? before
                : After(words, date)
            where names.ContainsKey(beside)
            let days = date.Readings.Select(reading => DayRange.Of(reading.InYear(0))).OfType<DayRange>().ToList()
            where days.Count > 0 && days.TrueForAll(day => day.First.DayOfWeek != names[beside])
            select new WeekdayOfDate(date.Offset, beside, date.Written, NameOf(days[0].First.DayOfWeek, names));
    }

    private static Dictionary<string, DayOfWeek> NamesOf(string language)
    {
        var table = LanguageSections.Read("relative-words.txt");
        return new[] { language, English }.Distinct()
            .SelectMany(each => table.NumbersOf(each, "weekdays"))
            .DistinctBy(day => day.Words, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                day => day.Words,
                day => Weekdays.Of((int)day.Numbers[0]),
                StringComparer.OrdinalIgnoreCase);
    }

    private static string NameOf(DayOfWeek day, Dictionary<string, DayOfWeek> names) =>
        FirstLetter.InUpperCase(names.First(each => each.Value == day).Key);

    /// <summary>The word before a date: "Friday 22 March 2024", "Friday, 22 March 2024".</summary>
    private static string Before(string words, FoundDate date)
    {
        var end = words.AsSpan(0, date.Offset).TrimEnd(", ").Length;
        return words[MonthWords.Start(words, end)..end];
    }

    /// <summary>The word after it: "22 March 2024 (Friday)", "22 March 2024, a Friday".</summary>
    private static string After(string words, FoundDate date)
    {
        var start = date.Offset + date.Written.Length;
        var after = words.Substring(start, Math.Min(MonthNames.Longest, words.Length - start));
        if (after is not ([',', ' ', ..] or [' ', '(', ..]))
            return "";
        after = after[2..];
        after = after.StartsWith("a ", StringComparison.Ordinal) ? after[2..] : after;
        var end = 0;
        while (end < after.Length && char.IsLetter(after[end]))
            end++;
        return after[..end];
    }
}

/// <summary>A day of the week beside a date that falls on another.</summary>
/// <param name="Offset">Where the date begins.</param>
/// <param name="Weekday">The day as it is written.</param>
/// <param name="Date">The date as it is written.</param>
/// <param name="Right">The day of the week that the date falls on.</param>
internal readonly record struct WeekdayOfDate(int Offset, string Weekday, string Date, string Right);
