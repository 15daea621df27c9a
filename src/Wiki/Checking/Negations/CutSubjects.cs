using System.Buffers;
using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>
/// Finds the subject of a verb with which a part of a quote begins, where the words left out before that part have it:
/// "the mayor" and "has resigned" of "the mayor said that the chief has resigned".
/// </summary>
internal sealed class CutSubjects
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?。！？");

    /// <summary>The most words from a verb of speech to what is said.</summary>
    private const int Reach = 5;

    private static readonly PerLanguage<CutSubjects> All = new(language => new CutSubjects(language));

    private readonly HashSet<string> _verbs;
    private readonly CutWords _cut;
    private readonly SpeechWords _speech;

    private CutSubjects(string language)
    {
        _verbs = [.. LanguageSections.Read("opposite-words.txt").Of(language, "auxiliaries")];
        _cut = CutWords.Of(language);
        _speech = SpeechWords.Of(language);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static CutSubjects Of(string tag) => All.Of(tag);

    /// <summary>The words of the subject; null where the parts may have one.</summary>
    /// <param name="part">The part before the gap.</param>
    /// <param name="gap">The words left out.</param>
    /// <param name="next">The part behind it.</param>
    public string? In(string part, string gap, string next)
    {
        if (!_verbs.Contains(WholeWords.Of(next).FirstOrDefault("")))
            return null;
        var start = Clauses.LastIn(gap);
        string[] words = [.. WholeWords.Of(gap[start..])];
        if (words.Length == 0)
            return null;
        if (gap.AsSpan(0, start).ContainsAny(SentenceEnds))
            return string.Join(' ', words);
        var that = Array.FindLastIndex(words, _cut.IsConjunction);
        if (that < 0 || that + 1 == words.Length)
            return null;
        var before = WholeWords.Of($"{part} {gap[..start]}").Concat(words[..that]).TakeLast(Reach);
        return before.Any(IsSpeech) ? string.Join(' ', words[(that + 1)..]) : null;
    }

    private bool IsSpeech(string word) => _speech.IsVerb(word) || _speech.IsBeforeSaid(word);
}
