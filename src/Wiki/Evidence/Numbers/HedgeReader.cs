using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>Reads from the words beside a number how it bounds what it counts.</summary>
internal sealed class HedgeReader
{
    /// <summary>No hedge is longer, so that a long text is not copied for each of its numbers.</summary>
    public const int Reach = 48;

    private const string Apostrophes = "'\u2019";

    private static readonly PerLanguage<HedgeReader> All = new(language => new HedgeReader(language));

    private readonly HedgePhrases _before;
    private readonly HedgePhrases _after;
    private readonly List<(string Phrase, Bounds Bound)> _glued;
    private readonly LaterHedges _later;
    private readonly ILookup<string, string> _otherSense;
    private readonly IReadOnlyList<string> _skipped;
    private readonly bool _isKnown;

    private HedgeReader(string language)
    {
        var table = LanguageSections.Read("hedge-words.txt");
        _isKnown = table.Languages.Contains(language);
        _before = new HedgePhrases(Phrases(table, language, "before"));
        _after = new HedgePhrases(Phrases(table, language, "after"));
        _glued = Phrases(table, language, "glued");
        _later = new LaterHedges(
            new HedgePhrases(Phrases(table, language, "later")),
            [.. table.Of(language, "after-later")],
            NumberLanguage.Of(language));
        _skipped = [.. table.Of(language, "skipped")];
        _otherSense = _before.All
            .SelectMany(hedge => table.Of(language, $"other-sense-{hedge.Phrase}").Select(word => (hedge.Phrase, word)))
            .ToLookup(pair => pair.Phrase, pair => pair.word, StringComparer.Ordinal);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static HedgeReader Of(string tag) => All.Of(tag);

    /// <summary>How the words beside a number bound it; any way where those of the language are not known.</summary>
    public Bounds Read(string text, FoundNumber number)
    {
        var after = WithoutEnding(text[number.End..Math.Min(text.Length, number.End + Reach)]).TrimStart();
        var before = text[Math.Max(0, number.Offset - Reach)..number.Offset].TrimEnd();
        return Known(_after.AtStart(after).FirstOrDefault().Bound)
            ?? Known(Glued(number.Written))
            ?? Known(Before(before))
            ?? Known(Skipped(before))
            ?? Known(_later.Read(after))
            ?? (_isKnown ? number.Bounds : Bounds.Any);
    }

    private static Bounds? Known(Bounds bound) => bound == Bounds.None ? null : bound;

    /// <summary>What follows a number behind the ending of its case, as in "133'ten".</summary>
    private static string WithoutEnding(string after)
    {
        if (after.Length == 0 || !Apostrophes.Contains(after[0], StringComparison.Ordinal))
            return after;
        return after[(1 + Letters.WordAt(after, 1).Length)..];
    }

    /// <summary>An ending of the number itself, as in "40ish".</summary>
    private Bounds Glued(string written) =>
        _glued.Find(hedge => written.EndsWith(hedge.Phrase, StringComparison.OrdinalIgnoreCase)).Bound;

    private Bounds Skipped(string before)
    {
        var skipped = _skipped.FirstOrDefault(word => Letters.EndsWithPhrase(before, word));
        return skipped is null ? Bounds.None : Before(before[..^skipped.Length].TrimEnd());
    }

    private Bounds Before(string before)
    {
        var (phrase, bound) = _before.AtEnd(before).FirstOrDefault();
        if (phrase is null)
            return Bounds.None;
        var earlier = before[..^phrase.Length].TrimEnd();
        return _otherSense[phrase].Any(word => Letters.EndsWithPhrase(earlier, word)) ? bound | Bounds.Exact : bound;
    }

    /// <summary>The longest first.</summary>
    private static List<(string Phrase, Bounds Bound)> Phrases(LanguageSections table, string language, string place) =>
    [
        .. from bound in Enum.GetValues<Bounds>()
           from phrase in table.Of(language, $"{place}-{KeyOf(bound)}")
           orderby phrase.Length descending
           select (phrase, bound),
    ];

    private static string KeyOf(Bounds bound) => bound switch
    {
        Bounds.AtLeast => "at-least",
        Bounds.MoreThan => "more-than",
        Bounds.AtMost => "at-most",
        Bounds.LessThan => "less-than",
        Bounds.Nearly => "nearly",
        Bounds.About => "about",
        Bounds.Several => "several",
        Bounds.Not => "not",
        _ => "exact",
    };
}
