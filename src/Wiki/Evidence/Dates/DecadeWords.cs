using System.Buffers;
using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Dates;

/// <summary>
/// Finds decades that are written without their century: "the nineties", "the 90s", "the '90s"; and ages in their
/// words, "in his eighties", which are none.
/// </summary>
internal sealed class DecadeWords
{
    private const string Apostrophes = "'’‘";
    private const string EndOfDigits = "0s";
    private const int YearsOfDecade = 10;

    /// <summary>No number of a decade is shorter, with its ending.</summary>
    private const int Shortest = 3;

    private static readonly PerLanguage<DecadeWords> All = new(language => new DecadeWords(language));

    private readonly Dictionary<string, int> _names;
    private readonly HashSet<string> _before;
    private readonly HashSet<string> _beforeAges;
    private readonly HashSet<string> _parts;
    private readonly SearchValues<string> _signs;

    private DecadeWords(string language)
    {
        var table = LanguageSections.Read("relative-words.txt");
        _names = table.NumbersOf(language, "decades")
            .ToDictionary(name => name.Words, name => (int)name.Numbers[0], StringComparer.OrdinalIgnoreCase);
        _before = table.SetOf(language, "before-decades");
        _beforeAges = table.SetOf(language, "before-ages");
        _parts =
        [
            .. table.Of(language, "early-part"),
            .. table.Of(language, "middle-part"),
            .. table.Of(language, "late-part"),
        ];
        _signs = SearchValues.Create([EndOfDigits, .. _names.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Each decade, which may be of the last century or of the one before or after it.</summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    public static IEnumerable<FoundDate> In(string words, string tag)
    {
        var decades = All.Of(tag);
        return decades.Found(words)
            .Where(found => !decades.IsAge(words, found.Start) && decades.IsDecade(words, found.Start))
            .Select(found => Decade(found.Start, words[found.Start..found.End], found.Years));
    }

    /// <summary>Each age, with the first of its ten years.</summary>
    /// <param name="words">The text.</param>
    /// <param name="tag">Its language, a BCP 47 tag.</param>
    public static IEnumerable<FoundNumber> AgesIn(string words, string tag)
    {
        var decades = All.Of(tag);
        return decades.Found(words)
            .Where(found => decades.IsAge(words, found.Start))
            .Select(found => new FoundNumber(found.Start, words[found.Start..found.End], [found.Years]));
    }

    private bool IsDecade(string words, int start) =>
        (start > 0 && Apostrophes.Contains(words[start - 1], StringComparison.Ordinal))
        || _before.Contains(MonthWords.Before(words, start));

    /// <summary>Behind "his", also in "his late eighties".</summary>
    private bool IsAge(string words, int start)
    {
        var before = MonthWords.Before(words, start);
        if (_parts.Contains(before))
            before = MonthWords.Before(words, words.LastIndexOf(before, start - 1, StringComparison.Ordinal));
        return _beforeAges.Contains(before);
    }

    private IEnumerable<(int Start, int End, int Years)> Found(string words)
    {
        if (_names.Count == 0 || !words.AsSpan().ContainsAny(_signs))
            yield break;
        for (var at = 0; at < words.Length; at++)
        {
            var start = at;
            while (at < words.Length && (Letters.IsOrOnLetter(words[at]) || char.IsAsciiDigit(words[at])))
                at++;
            if (at - start >= Shortest && YearsOf(words.AsSpan(start, at - start)) is { } years)
                yield return (start, at, years);
        }
    }

    private int? YearsOf(ReadOnlySpan<char> word) => word switch
    {
        [>= '0' and <= '9', '0', 's'] => (word[0] - '0') * YearsOfDecade,
        _ when char.IsAsciiDigit(word[0]) => null,
        _ => _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var years) ? years : null,
    };

    private static FoundDate Decade(int offset, string written, int years)
    {
        const int Last = 190;
        const int Before = 180;
        const int After = 200;
        var decade = years / YearsOfDecade;
        FoundDate In(int century) => new(offset, written, century + decade, null, null) { IsDecade = true };
        return In(Last) with { Swapped = In(decade > 2 ? Before : After) };
    }
}
