using Wiki.Evidence.Claims;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>Finds a word of a statement for which its quotes have one that says the opposite, or less.</summary>
internal sealed class OppositeWords
{
    private static readonly PerLanguage<OppositeWords> All = new(language => new OppositeWords(language));

    private readonly RivalSets _sets;

    private OppositeWords(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        string[] notAny = [.. table.Of(language, "not-any")];
        _sets = new RivalSets(
        [
            .. table.Of(language, "opposites").Select(entry => new RivalSet("opposites", entry.Split(" ~ "), notAny)),
            .. table.KeysOf(language)
                .Where(key => char.IsAsciiDigit(key[^1]))
                .GroupBy(key => key[..^1])
                .Select(keys => new RivalSet(keys.Key, [.. keys.Select(key => Sense(table, language, key))], notAny)),
        ]);
    }

    private static string Sense(LanguageSections table, string language, string key) =>
        string.Join('/', table.Of(language, key));

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static OppositeWords Of(string tag) => All.Of(tag);

    /// <summary>Such words.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="quoted">The words of all its quotes.</param>
    public IEnumerable<string> In(string statement, string quoted)
    {
        var (words, known) = (new SpacedText(statement), new SpacedText(quoted));
        return _sets.Near(words)
            .SelectMany(set => set.NotIn(known, words))
            .Select(found => found.Written);
    }
}
