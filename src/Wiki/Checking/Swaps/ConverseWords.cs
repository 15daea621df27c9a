using Wiki.Checking.Grammar;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Whether a statement says with the opposite of a word the same as its quotes, from the other side: "Paul is younger
/// than Ines" for "Ines is older than Paul", and "she bought it from him" for "he sold it to her".
/// </summary>
internal sealed class ConverseWords
{
    private const int Least = 3;
    private const int Beside = 3;

    private static readonly PerLanguage<ConverseWords> All = new(language => new ConverseWords(language));

    private readonly HashSet<string> _relates;
    private readonly IReadOnlySet<string> _functionWords;

    private ConverseWords(string language)
    {
        _relates = [.. LanguageSections.Read("opposite-words.txt").Of(language, "relates")];
        _functionWords = FunctionWords.Of(language);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static ConverseWords Of(string tag) => All.Of(tag);

    /// <summary>
    /// Whether the two sides of a word such as "younger than" are exchanged too: the quotes have something that
    /// precedes it in the statement after something that follows it there.
    /// </summary>
    /// <param name="written">The word of the statement, or several.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="quoted">The words of its quotes.</param>
    public bool Is(string written, string statement, string quoted)
    {
        string[] words = [.. WholeWords.InSmallLetters(statement)];
        string[] own = [.. WholeWords.InSmallLetters(written)];
        var at = words.AsSpan().IndexOf(own);
        if (at < 0)
            return false;
        var end = at + own.Length;
        if (!words[Math.Max(0, at - 1)..Math.Min(words.Length, end + Beside)].Any(_relates.Contains))
            return false;
        string[] known = [.. WholeWords.InSmallLetters(quoted)];
        int PlaceOf(string word) => Array.IndexOf(known, word);
        var behind = words[end..].Where(IsContent).Select(PlaceOf).Where(place => place >= 0).ToList();
        return behind.Count > 0 && words[..at].Where(IsContent).Any(word => PlaceOf(word) > behind.Min());
    }

    private bool IsContent(string word) =>
        word.Length >= Least
        && !_functionWords.Contains(word)
        && MonthNames.Of(null).NumberOf(FirstLetter.InUpperCase(word)) is null;
}
