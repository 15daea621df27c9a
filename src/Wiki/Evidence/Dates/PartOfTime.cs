using System.Buffers;
using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Dates;

/// <summary>Which part of a month, year or decade.</summary>
internal enum TimePart
{
    Early,
    Middle,
    Late,
}

/// <summary>A part of a month, year or decade: "late May", "the beginning of 2021", "mid-1990s".</summary>
/// <param name="Offset">Where its words begin.</param>
/// <param name="Written">Its words.</param>
/// <param name="Of">The time that it is a part of.</param>
/// <param name="Part">Which part of it.</param>
internal sealed record PartOfTime(int Offset, string Written, FoundDate Of, TimePart Part)
{
    /// <summary>No words before a time that make a part of it are longer.</summary>
    private const int Reach = 24;

    private static readonly PerLanguage<IReadOnlyList<(string Words, TimePart Part)>> Phrases = new(PhrasesOf);

    private static readonly PerLanguage<SearchValues<string>> Signs = new(SignsOf);

    /// <summary>The parts that a text names.</summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    public static IReadOnlyList<PartOfTime> In(string words, string tag)
    {
        if (!words.AsSpan().ContainsAny(Signs.Of(tag)))
            return [];
        List<FoundDate> dates = [.. PrintedDates.In(words, tag), .. DecadeWords.In(words, tag)];
        var starts = dates.Select(date => date.Offset).ToHashSet();
        var months = MonthWords.In(words, MonthNames.Of(tag).OwnNumberOf)
            .Where(month => !starts.Contains(month.Offset));
        var phrases = Phrases.Of(tag);
        return [.. dates.Concat(months).Select(date => Read(words, date, phrases)).OfType<PartOfTime>()];
    }

    /// <summary>
    /// Whether the evidence has days of its time, or a part of it, and none of them in this part. Days on both sides of
    /// it may be the ends of what lasted.
    /// </summary>
    /// <param name="days">The days of the evidence, each of a year in which it can be.</param>
    /// <param name="parts">The parts that it names.</param>
    public bool IsContradictedBy(IEnumerable<DayRange> days, IEnumerable<PartOfTime> parts)
    {
        List<PartOfTime> others = [.. parts.Where(other => Of.IsPrintedAs(other.Of) || other.Of.IsPrintedAs(Of))];
        if (others.Exists(other => other.Part == Part))
            return false;
        var known = days
            .SelectMany(each => WholesOf(each.First.Year), (each, whole) => (Days: each, Whole: whole))
            .Where(each => each.Whole != each.Days && each.Whole.Contains(each.Days))
            .ToList();
        if (known.Count == 0)
            return others.Count > 0;
        return !known.GroupBy(each => each.Whole, each => each.Days)
            .Any(group => Touches(group.Key, [.. group]));
    }

    private IEnumerable<DayRange> WholesOf(int year) =>
        Of.Readings.Select(reading => DayRange.Of(reading.InYear(year))).OfType<DayRange>();

    /// <summary>Whether the part of a time touches what is between the first and last of its known days.</summary>
    private bool Touches(DayRange whole, IReadOnlyList<DayRange> days)
    {
        var length = whole.Last.DayNumber - whole.First.DayNumber + 1;
        var (from, to) = Part switch
        {
            TimePart.Early => (0, 0.5),
            TimePart.Middle => (0.25, 0.78),
            _ => (0.5, 1),
        };
        var first = whole.First.AddDays((int)(from * length));
        var last = whole.First.AddDays((int)Math.Ceiling(to * length) - 1);
        return days.Min(each => each.First) <= last && first <= days.Max(each => each.Last);
    }

    private static PartOfTime? Read(
        string words, FoundDate date, IReadOnlyList<(string Words, TimePart Part)> phrases)
    {
        if (date.Day is not null || date.Month is > 12)
            return null;
        var start = Math.Max(0, date.Offset - Reach);
        var before = words[start..date.Offset].TrimEnd(' ', '-', '\'', '’');
        var (phrase, part) = phrases.FirstOrDefault(phrase => Letters.EndsWithPhrase(before, phrase.Words));
        if (phrase is null)
            return null;
        var offset = start + before.Length - phrase.Length;
        return new PartOfTime(offset, words[offset..(date.Offset + date.Written.Length)], date, part);
    }

    private static IReadOnlyList<(string Words, TimePart Part)> PhrasesOf(string language)
    {
        var table = LanguageSections.Read("relative-words.txt");
        return
        [
            .. from part in Enum.GetValues<TimePart>()
               from words in table.Of(language, $"{KeyOf(part)}-part")
               orderby words.Length descending
               select (words, part),
        ];
    }

    private static SearchValues<string> SignsOf(string language)
    {
        string[] signs = [.. Phrases.Of(language).Select(phrase => phrase.Words)];
        return SearchValues.Create(signs, StringComparison.OrdinalIgnoreCase);
    }

    private static string KeyOf(TimePart part) => part switch
    {
        TimePart.Early => "early",
        TimePart.Middle => "middle",
        _ => "late",
    };
}
