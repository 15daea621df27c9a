using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Doubts;

/// <summary>The words by which a language says that something was tried and prevented: "foiled".</summary>
internal sealed class FoiledWords
{
    private static readonly PerLanguage<FoiledWords> All = new(language => new FoiledWords(language));

    private readonly HashSet<string> _foiled;
    private readonly HashSet<string> _alike;

    private FoiledWords(string language)
    {
        var table = LanguageSections.Read("doubt-words.txt");
        _foiled = [.. table.Of(language, "foiled")];
        _alike = [.. table.Of(language, "foiled-alike")];
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static FoiledWords Of(string tag) => All.Of(tag);

    /// <summary>The word by which a clause says so; null where none does, or where a statement says so too.</summary>
    public string? FirstIn(string clause, string statement)
    {
        var found = WholeWords.InSmallLetters(clause).FirstOrDefault(_foiled.Contains);
        if (found is null)
            return null;
        var stated = WholeWords.InSmallLetters(statement);
        return stated.Any(word => _foiled.Contains(word) || _alike.Contains(word)) ? null : found;
    }
}
