using System.Collections.Concurrent;
using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>Reads from the words beside a number how it bounds what it counts.</summary>
internal sealed class HedgeReader
{
    /// <summary>No hedge is longer, so that a long text is not copied for each of its numbers.</summary>
    public const int Reach = 48;

    private static readonly ConcurrentDictionary<string, HedgeReader> Cache = new(StringComparer.Ordinal);

    private readonly List<(string Phrase, Bounds Bound)> _before = [];
    private readonly List<(string Phrase, Bounds Bound)> _after = [];
    private readonly ILookup<string, string> _otherSense;
    private readonly IReadOnlyList<string> _skipped;

    private HedgeReader(string language)
    {
        var table = LanguageSections.Read("hedge-words.txt");
        foreach (var bound in Enum.GetValues<Bounds>())
        {
            _before.AddRange(table.Of(language, $"before-{KeyOf(bound)}").Select(phrase => (phrase, bound)));
            _after.AddRange(table.Of(language, $"after-{KeyOf(bound)}").Select(phrase => (phrase, bound)));
        }

        _before.Sort(static (one, other) => other.Phrase.Length.CompareTo(one.Phrase.Length));
        _after.Sort(static (one, other) => other.Phrase.Length.CompareTo(one.Phrase.Length));
        _skipped = [.. table.Of(language, "skipped")];
        _otherSense = _before
            .SelectMany(hedge => table.Of(language, $"other-sense-{hedge.Phrase}").Select(word => (hedge.Phrase, word)))
            .ToLookup(pair => pair.Phrase, pair => pair.word, StringComparer.Ordinal);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static HedgeReader Of(string tag) =>
        Cache.GetOrAdd(LanguageSections.Primary(tag), static language => new HedgeReader(language));

    public Bounds Read(string text, FoundNumber number)
    {
        var after = text[number.End..Math.Min(text.Length, number.End + Reach)].TrimStart();
        var (_, bound) = _after.Find(hedge => StartsWith(after, hedge.Phrase));
        if (bound != Bounds.None)
            return bound;
        var before = text[Math.Max(0, number.Offset - Reach)..number.Offset].TrimEnd();
        var direct = Before(before);
        return direct != Bounds.None ? direct : Skipped(before, number.Bounds);
    }

    private Bounds Skipped(string before, Bounds otherwise)
    {
        var skipped = _skipped.FirstOrDefault(word => EndsWith(before, word));
        var bound = skipped is null ? Bounds.None : Before(before[..^skipped.Length].TrimEnd());
        return bound == Bounds.None ? otherwise : bound;
    }

    private Bounds Before(string before)
    {
        var (phrase, bound) = _before.Find(hedge => EndsWith(before, hedge.Phrase));
        if (phrase is null)
            return Bounds.None;
        var earlier = before[..^phrase.Length].TrimEnd();
        return _otherSense[phrase].Any(word => EndsWith(earlier, word)) ? bound | Bounds.Exact : bound;
    }

    private static bool EndsWith(string words, string phrase) =>
        words.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)
        && (words.Length == phrase.Length || !char.IsLetterOrDigit(words[^(phrase.Length + 1)]));

    private static bool StartsWith(string words, string phrase) =>
        words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
        && (words.Length == phrase.Length || !char.IsLetterOrDigit(words[phrase.Length]));

    private static string KeyOf(Bounds bound) => bound switch
    {
        Bounds.AtLeast => "at-least",
        Bounds.MoreThan => "more-than",
        Bounds.AtMost => "at-most",
        Bounds.LessThan => "less-than",
        Bounds.Nearly => "nearly",
        Bounds.About => "about",
        Bounds.Several => "several",
        _ => "exact",
    };
}
