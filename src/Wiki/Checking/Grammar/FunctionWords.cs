using Wiki.Evidence.Languages;

namespace Wiki.Checking.Grammar;

/// <summary>The words of a language with no content of their own: "the", "was", "in".</summary>
internal static class FunctionWords
{
    private static readonly PerLanguage<IReadOnlySet<string>> All = new(WordsOf);

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static IReadOnlySet<string> Of(string tag) => All.Of(tag);

    private static HashSet<string> WordsOf(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        string[] keys = ["not-any", "auxiliaries", "prepositions"];
        return [.. keys.SelectMany(key => table.Of(language, key))];
    }
}
