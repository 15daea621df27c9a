using System.Text.RegularExpressions;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Claims;

/// <summary>
/// Finds the words of a statement for which its quotes have others that cannot replace them: "Thursday" where the
/// quotes have "Friday", "the second man" for "the first man", "Louis XVI" for "Louis XIV".
/// </summary>
internal sealed partial class RivalWords
{
    private const string Table = "rival-words.txt";
    private const string KeyOfWeekdays = "dates-weekdays";
    private const string NotAny = "not-any";

    private static readonly PerLanguage<RivalWords> All = new(language => new RivalWords(language));

    private readonly RivalSets _sets;

    private RivalWords(string language)
    {
        var table = LanguageSections.Read(Table);
        _sets = new RivalSets(
            from key in table.KeysOf(language)
            where key != NotAny
            select new RivalSet(key, [.. table.Of(language, key)], [.. table.Of(language, NotAny)]));
    }

    /// <summary>The names of the days of the week in all languages of the table.</summary>
    public static IEnumerable<string> WeekdaysOfAllLanguages =>
        LanguageSections.Read(Table).Languages
            .SelectMany(language => LanguageSections.Read(Table).Of(language, KeyOfWeekdays))
            .SelectMany(day => day.Split('/'));

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static RivalWords Of(string tag) => All.Of(tag);

    /// <summary>The words, each with what it is.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="haveWeekday">Whether the quotes have a day of some day of the week.</param>
    /// <param name="quoted">Their words, and how times were resolved from them.</param>
    public IEnumerable<(MismatchKind Kind, string Written)> In(
        string statement, Func<DayOfWeek, bool> haveWeekday, string quoted) =>
        In(_ => true, haveWeekday, new SpacedText(statement), new SpacedText(quoted))
            .Concat(NumberedOtherwise(statement, quoted).Select(name => (MismatchKind.Number, name)));

    /// <summary>Those in prose, which may speak of other days beside those of the quotes.</summary>
    /// <param name="prose">A paragraph.</param>
    /// <param name="haveWeekday">As above.</param>
    /// <param name="quoted">The words of all that it cites.</param>
    public IEnumerable<string> InProse(string prose, Func<DayOfWeek, bool> haveWeekday, SpacedText quoted) =>
        In(set => set.IsOfProse, haveWeekday, new SpacedText(prose), quoted)
            .Select(rival => rival.Written);

    private IEnumerable<(MismatchKind Kind, string Written)> In(
        Func<RivalSet, bool> which, Func<DayOfWeek, bool> haveWeekday, SpacedText words, SpacedText known) =>
        from set in _sets.Near(words).Where(which)
        from found in set.NotIn(known, words)
        where set.Key != KeyOfWeekdays || !haveWeekday(Weekdays.Of(found.Index + 1))
        select (set.IsOfDates ? MismatchKind.Date : MismatchKind.Number, found.Written);

    /// <summary>Whether the quotes have a rival of a unit, and the unit itself nowhere.</summary>
    /// <param name="unit">The unit of a figure.</param>
    /// <param name="quoted">The words of the quotes.</param>
    public bool HaveRivalOf(string unit, string quoted)
    {
        var (known, counted) = (new SpacedText(quoted), new SpacedText($"1 {unit}"));
        return _sets.Near(counted).Any(set => set.IsOfUnits && set.HasRivalOf(known, counted));
    }

    private static IEnumerable<string> NumberedOtherwise(string statement, string quoted)
    {
        var known = Numbered().Matches(quoted)
            .GroupBy(match => match.Groups["name"].Value, match => match.Value, StringComparer.Ordinal)
            .ToDictionary(name => name.Key, name => name.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return from match in Numbered().Matches(statement)
               where known.GetValueOrDefault(match.Groups["name"].Value)?.Contains(match.Value) == false
               select match.Value;
    }

    /// <summary>A name with a number in Roman letters.</summary>
    [GeneratedRegex(@"\b(?<name>\p{Lu}\p{L}+) [IVXLC]+\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();
}
