using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Prose;

/// <summary>The numbers, dates and words of the records that a paragraph cites or links.</summary>
internal sealed class ProseEvidence(IReadOnlyList<RecordEvidence> records)
{
    public bool Carries(FoundNumber number) => records.Any(record => record.Carries(number));

    /// <summary>Whether the records have another name of the same letters, "MH17" for "MH370", and not this.</summary>
    public bool HasRivalOf(string name)
    {
        var known = records.SelectMany(record => record.NamesWithDigits).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var plain = DigitNames.Plain(name);
        var letters = DigitNames.LettersOf(plain);
        return !known.Contains(plain) && known.Any(other => DigitNames.LettersOf(other) == letters);
    }

    public bool Carries(FoundDate date) => records.Any(record => record.Carries(date));

    public bool Carries(string quoted) => records.Any(record => record.Carries(quoted));
}
