using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Dates;

/// <summary>
/// Reads from the words around a day of the week, or a date without its year, whether it is past or still to come:
/// "last Friday", "it will begin on Monday".
/// </summary>
internal sealed class TimeDirections
{
    /// <summary>No clause that counts is longer, so that a text without full stops is not read for each date.</summary>
    private const int Reach = 200;

    private const string ClauseEnds = ".!?;,:\n";

    private static readonly PerLanguage<TimeDirections> All = new(language => new TimeDirections(language));

    private readonly HashSet<string> _back;
    private readonly HashSet<string> _forward;
    private readonly HashSet<string> _either;
    private readonly HashSet<string> _will;
    private readonly HashSet<string> _plans;

    private TimeDirections(string language)
    {
        var table = LanguageSections.Read("relative-words.txt");
        _back = table.SetOf(language, "back");
        _forward = table.SetOf(language, "forward");
        _either = table.SetOf(language, "either");
        _will = table.SetOf(language, "will");
        _plans = table.SetOf(language, "plans");
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static TimeDirections Of(string tag) => All.Of(tag);

    /// <summary>The direction of a time; either where the language has no words for it.</summary>
    /// <param name="words">The text.</param>
    /// <param name="offset">Where the time begins.</param>
    public TimeDirection At(string words, int offset)
    {
        if (_will.Count == 0)
            return TimeDirection.Either;
        if (Before(words, offset) is not TimeDirection.None and var said)
            return said;
        var before = words[Math.Max(0, offset - Reach)..offset];
        if (WordsIn(before[(before.LastIndexOfAny([.. ClauseEnds]) + 1)..]).Any(_will.Contains))
            return TimeDirection.Forward;
        var start = SentenceMarks.StartOf(words, offset, Reach);
        var sentence = words[start..SentenceMarks.EndOf(words, offset, Reach)];
        return WordsIn(sentence).Any(_plans.Contains) ? TimeDirection.Either : TimeDirection.Back;
    }

    /// <summary>What the word directly before a time says: "last", "next".</summary>
    public TimeDirection Before(string words, int offset)
    {
        var before = MonthWords.Before(words, offset);
        if (_back.Contains(before))
            return TimeDirection.Back;
        if (_forward.Contains(before))
            return TimeDirection.Forward;
        return _either.Contains(before) ? TimeDirection.Either : TimeDirection.None;
    }

    private static string[] WordsIn(string text) =>
        text.Replace("'ll", " will", StringComparison.Ordinal)
            .Split([' ', ',', ':', '(', ')', '"', '“', '”', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
