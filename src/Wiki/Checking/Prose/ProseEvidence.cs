using Wiki.Evidence.Claims;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Prose;

/// <summary>The numbers, dates and words of the records that a paragraph cites or links.</summary>
internal sealed class ProseEvidence(IReadOnlyList<RecordEvidence> records)
{
    private readonly Lazy<SpacedText> _words =
        new(() => new SpacedText(string.Join(" \n ", records.SelectMany(record => record.Words))));

    public bool Carries(FoundNumber number) => records.Any(record => record.Carries(number));

    /// <summary>Whether the records have another name of the same letters, "MH17" for "MH370", and not this.</summary>
    public bool HasRivalOf(string name)
    {
        var known = records.SelectMany(record => record.NamesWithDigits).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var plain = DigitNames.Plain(name);
        var letters = DigitNames.LettersOf(plain);
        return !known.Contains(plain) && known.Any(other => DigitNames.LettersOf(other) == letters);
    }

    /// <summary>Words for which the records have others that cannot replace them: "Thursday" for "Friday".</summary>
    /// <param name="words">Those of the paragraph.</param>
    /// <param name="language">The language of the wiki.</param>
    public IEnumerable<string> RivalsIn(string words, string language) =>
        IsInLanguage
            ? RivalWords.Of(language).InProse(words, HaveWeekday, _words.Value).Distinct()
            : [];

    private bool HaveWeekday(DayOfWeek weekday) => records.Any(record => record.HasWeekday(weekday));

    /// <summary>Whether all of its quotes are in the language of the wiki.</summary>
    public bool IsInLanguage => records.Count > 0 && records.All(record => record.IsInLanguage);

    /// <summary>Whether the records have days of a month or year, and none in a part of it.</summary>
    public bool Contradicts(PartOfTime part) => part.IsContradictedBy(
        records.SelectMany(record => record.DaysBeside(part.Of)), records.SelectMany(record => record.Parts));

    public bool Carries(FoundDate date) => records.Any(record => record.Carries(date));

    public bool Carries(Amount amount) => records.Any(record => record.Carries(amount));

    public bool CarriesAge(FoundNumber age) => records.Any(record => record.CarriesAge(age));

    public bool Carries(string quoted) => records.Any(record => record.Carries(quoted));
}
