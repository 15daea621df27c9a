using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Finds a plural in a statement whose quotes have the singular with the same verb: "the witnesses wept" for "a witness
/// wept", "killed hostages" for "killed a hostage".
/// </summary>
internal sealed class SeveralForOne
{
    /// <summary>No verb is further behind the name of who does it.</summary>
    private const int Reach = 8;

    /// <summary>Words from an article to the noun: "a very young witness".</summary>
    private const int LongestName = 3;

    private static readonly PerLanguage<SeveralForOne> All = new(language => new SeveralForOne(language));

    private readonly HashSet<string> _single;
    private readonly HashSet<string> _articles;
    private readonly HashSet<string> _notOnly;
    private readonly HashSet<string> _notSeveral;
    private readonly HashSet<string> _modals;
    private readonly HashSet<string> _counts;
    private readonly IReadOnlySet<string> _functionWords;
    private readonly IReadOnlyList<string> _past;
    private readonly HashSet<string> _passives;
    private readonly VerbForms _verbs;
    private readonly PluralForms _plurals;

    private SeveralForOne(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _single = table.SetOf(language, "single");
        _articles = table.SetOf(language, "articles");
        _notOnly = table.SetOf(language, "not-only");
        _notSeveral = table.SetOf(language, "not-several");
        _modals = table.SetOf(language, "modals");
        _counts = table.SetOf(language, "shares");
        _counts.ExceptWith(table.Of(language, "some"));
        _functionWords = FunctionWords.Of(language);
        _past = [.. table.Of(language, "past-endings")];
        _passives = table.SetOf(language, "passives");
        _verbs = VerbForms.Of(language);
        _plurals = PluralForms.Of(language);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static SeveralForOne Of(string tag) => All.Of(tag);

    /// <summary>The word for several, and the one of the quotes; null where the quotes speak of others too.</summary>
    public (string Several, string One)? FirstIn(string statement, string quoted)
    {
        if (_single.Count == 0)
            return null;
        string[] known = [.. WholeWords.InSmallLetters(quoted)];
        if (!known.Any(_single.Contains) || known.Any(_notOnly.Contains))
            return null;
        string[] stated = [.. WholeWords.InSmallLetters(statement)];
        var ones = OnesIn(quoted, known.ToHashSet(StringComparer.Ordinal));
        for (var index = 0; index < stated.Length; index++)
        {
            var isCounted = index > 0 && (_counts.Contains(stated[index - 1]) || char.IsDigit(stated[index - 1][0]));
            if (!isCounted && ones[stated[index]].FirstOrDefault(one => IsSame(one, stated, index)) is { } found)
                return (stated[index], $"{found.Article} {found.Noun}");
        }

        return null;
    }

    /// <summary>What the quotes have once and in no plural, by its plurals.</summary>
    private ILookup<string, One> OnesIn(string quoted, HashSet<string> known) => Clauses.Of(quoted)
        .Select(clause => WholeWords.InSmallLetters(clause).ToArray())
        .SelectMany(In)
        .GroupBy(one => one.Noun)
        .Where(each => each.Select(one => one.Place).Distinct().Count() == 1)
        .Select(each => each.First())
        .SelectMany(one => _plurals.OfNoun(one.Noun), (One, Plural) => (One, Plural))
        .Where(pair => !known.Contains(pair.Plural) && !_notSeveral.Contains(pair.Plural))
        .ToLookup(pair => pair.Plural, pair => pair.One);

    private IEnumerable<One> In(string[] words)
    {
        for (var article = 0; article < words.Length; article++)
        {
            if (!_single.Contains(words[article]))
                continue;
            for (var at = article + 1; at < Math.Min(words.Length, article + 1 + LongestName); at++)
            {
                if (_functionWords.Contains(words[at]))
                    break;
                var before = article > 0 ? words[article - 1] : "";
                var behind = words[(at + 1)..Math.Min(words.Length, at + 1 + Reach)];
                yield return new One(words[article], words[at], before, behind) { Place = (words, article) };
            }
        }
    }

    /// <summary>
    /// Whether the statement says the same of several. Without an article it is said of all such if the verb is in the
    /// present or behind "may": "ships need a pilot".
    /// </summary>
    private bool IsSame(One one, string[] stated, int index)
    {
        var isNamed = index > 0 && _articles.Contains(stated[index - 1]);
        var before = stated.ElementAtOrDefault(index - (isNamed ? 2 : 1)) ?? "";
        if (before.Length > 0 && before == one.Before && IsPast(before))
            return true;
        var behind = stated[(index + 1)..Math.Min(stated.Length, index + 1 + Reach)];
        if (behind.Any(_modals.Contains))
            return false;
        if (IsPassive(one.Before, behind) || IsPassive(before, one.Behind))
            return true;
        if (behind.Length == 0 || one.Behind.Length == 0)
            return false;
        return isNamed
            ? one.Behind.Any(verb => behind.Any(other => _plurals.AreOfVerb(verb, other)))
            : _plurals.AreOfPastVerb(one.Behind[0], behind[0]);
    }

    /// <summary>Whether what a verb does to a name is done to it: "destroyed a hut", "was wholly destroyed".</summary>
    private bool IsPassive(string verb, string[] behind)
    {
        var isVerb = verb.Length > 0 && !_functionWords.Contains(verb) && !_verbs.IsGoingOn(verb);
        var at = isVerb ? Array.IndexOf(behind, verb) : -1;
        return at > 0 && (_passives.Contains(behind[at - 1]) || (at > 1 && _passives.Contains(behind[at - 2])));
    }

    private bool IsPast(string verb) => _past.Any(ending => verb.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>A noun behind an article, with the word before it and those behind it.</summary>
    private sealed record One(string Article, string Noun, string Before, string[] Behind)
    {
        public required (string[] Clause, int Article) Place { get; init; }
    }
}
