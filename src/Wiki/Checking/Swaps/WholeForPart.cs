using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Finds what a statement says of a whole, and its quotes only of a part of it: "the bank was fined" for "a branch of
/// the bank was fined", "the men fled" for "some men fled".
/// </summary>
internal sealed class WholeForPart
{
    private static readonly PerLanguage<WholeForPart> All = new(language => new WholeForPart(language));

    private readonly HashSet<string> _parts;
    private readonly HashSet<string> _shares;
    private readonly HashSet<string> _some;
    private readonly OnlyOne _only;
    private readonly HashSet<string> _limits;
    private readonly HashSet<string> _of;
    private readonly HashSet<string> _articles;

    private WholeForPart(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _parts = table.SetOf(language, "parts");
        _shares = table.SetOf(language, "shares");
        _some = table.SetOf(language, "some");
        _only = new OnlyOne(language);
        _limits = [.. table.Of(language, "limits")];
        _of = [.. table.Of(language, "part-of")];
        _articles = table.SetOf(language, "articles");
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static WholeForPart Of(string tag) => All.Of(tag);

    /// <summary>The first such words of the quotes, from the word for the part on; null where none are.</summary>
    public string? FirstIn(string statement, string quoted)
    {
        if (_of.Count == 0)
            return null;
        string[] stated = [.. WholeWords.Of(statement)];
        string[] whole = [.. stated.SkipWhile(_articles.Contains)];
        if (whole.Length == 0)
            return null;
        // "The men" are all of them, and "men" are some.
        var isAll = stated.Length > whole.Length && !whole.Any(_shares.Contains);
        if (!quoted.Contains(whole[0], StringComparison.Ordinal))
            return isAll ? _only.FirstIn(whole[0], quoted) : null;
        if (whole.Any(_parts.Contains))
            return null;
        string[] known = [.. WholeWords.Of(quoted).Where(word => !_articles.Contains(word))];
        var places = known.Index().Where(word => word.Item == whole[0]).Select(word => word.Index).ToList();
        if (places.Count == 0)
            return null;
        if (places.TrueForAll(place => IsOfPart(known, place, isAll)))
            return string.Join(' ', known[(places[0] - 2)..(places[0] + 1)]);
        // "The men who fled" are no more than some.
        var isLimited = whole.Length > 1 && _limits.Contains(whole[1]);
        return isAll && !isLimited && places.TrueForAll(place => place > 0 && _some.Contains(known[place - 1]))
            ? string.Join(' ', known[(places[0] - 1)..(places[0] + 1)])
            : null;
    }

    private bool IsOfPart(string[] words, int place, bool isAll) =>
        place >= 2
        && _of.Contains(words[place - 1])
        && (_parts.Contains(words[place - 2]) || (isAll && _shares.Contains(words[place - 2])));
}
