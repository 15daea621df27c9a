using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Dates;

/// <summary>Finds the times that a number counts back from the report: "three days ago", "10 years ago".</summary>
internal static class TimesAgo
{
    private const int MonthsOfYear = 12;

    /// <summary>What is further back is no time of a report.</summary>
    private const int MostUnits = 99;

    /// <summary>No words for a unit are longer.</summary>
    private const int Reach = 24;

    private static readonly PerLanguage<List<(string Key, string Words, int Size)>> Units = new(UnitsOf);

    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    /// <param name="published">The day that the words count from.</param>
    public static IEnumerable<DayRange> In(string words, string tag, DayRange published)
    {
        var units = Units.Of(tag);
        if (!units.Exists(unit => words.Contains(unit.Words, StringComparison.OrdinalIgnoreCase)))
            return [];
        return from number in NumberReader.InDigitsAndWords(words, tag)
               where number.Values[0] is >= 1 and <= MostUnits
               let after = words[number.End..Math.Min(words.Length, number.End + Reach)].TrimStart(' ')
               from unit in units
               where Letters.StartsWithPhrase(after, unit.Words)
               select Resolve((int)number.Values[0] * unit.Size, unit.Key, published);
    }

    private static List<(string Key, string Words, int Size)> UnitsOf(string language)
    {
        var table = LanguageSections.Read("relative-words.txt");
        string[] keys = ["ago-days", "ago-months", "ago-years"];
        return
        [
            .. from key in keys
               from unit in table.NumbersOf(language, key)
               select (key, unit.Words, (int)unit.Numbers[0]),
        ];
    }

    /// <summary>Days are exact; a week is a few days, a month the one before, a year the calendar year.</summary>
    private static DayRange Resolve(int count, string key, DayRange published)
    {
        if (key == "ago-days")
        {
            var loose = count % Weekdays.InWeek == 0 ? Weekdays.InWeek / 2 : 0;
            return new(published.First.AddDays(-count - loose), published.Last.AddDays(loose - count));
        }

        var (months, first) = (key == "ago-years" ? count * MonthsOfYear : count, published.First);
        var start = new DateOnly(first.Year, key == "ago-years" ? 1 : first.Month, 1).AddMonths(-months);
        return new(start, start.AddMonths(key == "ago-years" ? MonthsOfYear : 1).AddDays(-1));
    }
}
