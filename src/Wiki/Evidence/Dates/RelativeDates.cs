using System.Buffers;
using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Dates;

/// <summary>
/// Finds words that name a time by its distance from the day of the report: "yesterday", "last year".
/// </summary>
internal static class RelativeDates
{
    private const string KeyOfMonths = "months";
    private const string KeyOfYears = "years";
    private const string KeyOfMonthsBack = "back-months";
    private const string KeyOfWeekdays = "weekdays";

    /// <summary>No words for a year are longer.</summary>
    private const int LongestYear = 24;

    /// <summary>A source dated more loosely than this does not say which day is meant.</summary>
    private const int LongestPublication = 31;

    /// <summary>The calendar of .NET has no days beyond, which a distance may reach.</summary>
    private const int FirstYear = 100;
    private const int LastYear = 9_990;

    private static readonly string[] Keys =
        ["days", "back-days", KeyOfMonths, KeyOfYears, KeyOfMonthsBack, KeyOfWeekdays];

    /// <summary>Days from the last such day of the week, on the day of the source or before it.</summary>
    private static readonly int[] LastOnly = [0];

    /// <summary>The one after it, and the one that "next" can also mean.</summary>
    private static readonly int[] NextOnly = [Weekdays.InWeek, 2 * Weekdays.InWeek];

    private static readonly PerLanguage<IReadOnlyList<Phrase>> All = new(PhrasesOf);

    private static readonly PerLanguage<SearchValues<string>> Signs = new(SignsOf);

    /// <summary>The days that each phrase of a text can mean.</summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    /// <param name="dated">The day that the words count from.</param>
    public static IEnumerable<DayRange> In(string words, string tag, Edtf dated) =>
        Published(dated) is { } published
            ? Found(words, tag)
                .SelectMany(found => Resolve(found.Phrase, published, TimeDirections.Of(tag).At(words, found.At)))
                .Concat(TimesAgo.In(words, tag, published))
                .Distinct()
            : [];

    /// <summary>The year that the words behind an offset name, as in "April next year"; null where none do.</summary>
    public static int? YearAfter(string words, int offset, string tag, Edtf dated)
    {
        if (Published(dated) is not { } published)
            return null;
        var after = words[offset..Math.Min(words.Length, offset + LongestYear)].TrimStart(' ', ',');
        var phrase = All.Of(tag)
            .FirstOrDefault(phrase => phrase.Key == KeyOfYears && Letters.StartsWithPhrase(after, phrase.Words));
        return phrase is null ? null : published.Last.Year + phrase.From;
    }

    private static DayRange? Published(Edtf dated) =>
        DayRange.Of(dated) is { } published
        && published.Last.DayNumber - published.First.DayNumber <= LongestPublication
        && published.First.Year >= FirstYear
        && published.Last.Year <= LastYear
            ? published
            : null;

    /// <summary>Each phrase, but for those that are a part of a longer one: "the day before yesterday".</summary>
    private static IEnumerable<(Phrase Phrase, int At)> Found(string words, string tag)
    {
        // Most texts have none: measured, a search for each phrase took a thirtieth of a check.
        if (!words.AsSpan().ContainsAny(Signs.Of(tag)))
            yield break;
        var found = All.Of(tag)
            .SelectMany(phrase => PlacesOf(words, phrase.Words).Select(at => (Phrase: phrase, At: at)))
            .OrderBy(place => place.At)
            .ThenByDescending(place => place.Phrase.Words.Length);
        var end = 0;
        foreach (var place in found.Where(place => place.At >= end))
        {
            end = place.At + place.Phrase.Words.Length;
            yield return place;
        }
    }

    private static IReadOnlyList<Phrase> PhrasesOf(string language)
    {
        var table = LanguageSections.Read("relative-words.txt");
        var phrases =
            from key in Keys
            from phrase in table.NumbersOf(language, key)
            select new Phrase(key, phrase.Words, (int)phrase.Numbers[0], (int)phrase.Numbers[^1]);
        return [.. phrases];
    }

    private static SearchValues<string> SignsOf(string language)
    {
        string[] signs = [.. All.Of(language).Select(phrase => phrase.Words)];
        return SearchValues.Create(signs, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<DayRange> Resolve(Phrase phrase, DayRange published, TimeDirection direction)
    {
        if (phrase.Key != KeyOfWeekdays)
            return [Resolve(phrase, published)];
        var distances = direction switch
        {
            TimeDirection.Back => LastOnly,
            TimeDirection.Forward => NextOnly,
            _ => NextOnly.Concat(LastOnly),
        };
        return distances.Select(distance => new DayRange(
            Weekday(published.First, phrase.From).AddDays(distance),
            Weekday(published.Last, phrase.From).AddDays(distance)));
    }

    private static DayRange Resolve(Phrase phrase, DayRange published)
    {
        var (from, to) = (phrase.From, phrase.To);
        return phrase.Key switch
        {
            KeyOfMonths => new(Month(published.First, from).First, Month(published.Last, to).Last),
            KeyOfYears => new(new(published.First.Year + from, 1, 1), new(published.Last.Year + to, 12, 31)),
            KeyOfMonthsBack => new(published.First.AddMonths(from), published.Last.AddMonths(to)),
            _ => new(published.First.AddDays(from), published.Last.AddDays(to)),
        };
    }

    private static DayRange Month(DateOnly day, int distance)
    {
        var first = new DateOnly(day.Year, day.Month, 1).AddMonths(distance);
        return new(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>The last such day of the week, on the day of the source or before it.</summary>
    private static DateOnly Weekday(DateOnly published, int weekday)
    {
        var back = ((int)published.DayOfWeek - weekday + (2 * Weekdays.InWeek)) % Weekdays.InWeek;
        return published.AddDays(-back);
    }

    private static IEnumerable<int> PlacesOf(string words, string phrase)
    {
        var at = words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            if (!IsLetter(words, at - 1) && !IsLetter(words, at + phrase.Length))
                yield return at;
            at = words.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Letters of a script without spaces are no part of the word beside them.</summary>
    private static bool IsLetter(string words, int at) =>
        at >= 0 && at < words.Length && !char.IsDigit(words[at]) && Letters.IsSpaced(words[at]);

    /// <summary>Words with the distances that they can mean, in the unit of their key.</summary>
    private sealed record Phrase(string Key, string Words, int From, int To);
}
