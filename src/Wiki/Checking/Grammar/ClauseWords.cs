using Wiki.Evidence.Languages;

namespace Wiki.Checking.Grammar;

/// <summary>The words by which a language begins another clause of a sentence.</summary>
internal sealed class ClauseWords
{
    private static readonly PerLanguage<ClauseWords> All = new(language => new ClauseWords(language));

    private readonly HashSet<string> _joins;
    private readonly HashSet<string> _relatives;
    private readonly HashSet<string> _light;

    private ClauseWords(string language)
    {
        var table = LanguageSections.Read("negation-words.txt");
        _joins = table.SetOf(language, "joins");
        _relatives = table.SetOf(language, "relatives");
        _light = table.SetOf(language, "light");
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static ClauseWords Of(string tag) => All.Of(tag);

    /// <summary>Whether a main clause begins with a word behind a comma: "and".</summary>
    public bool IsJoin(string word) => _joins.Contains(word);

    /// <summary>
    /// Whether a part of a sentence only describes somebody, ", none of whom had a visa,", and says nothing that the
    /// statement says.
    /// </summary>
    public bool IsDescription(string part, string statement)
    {
        List<string> words = [.. WholeWords.InSmallLetters(part)];
        if (words.Count == 0 || !_relatives.Contains(words[0]))
            return false;
        List<string> stated = [.. WholeWords.InSmallLetters(statement)];
        return !words.Where(word => !_light.Contains(word)).Any(word => stated.Exists(new WordBeginning(word).Begins));
    }
}
