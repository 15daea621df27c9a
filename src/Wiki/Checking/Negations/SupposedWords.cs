using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>The words by which a language only supposes something: "they think that", "if".</summary>
internal sealed class SupposedWords
{
    private static readonly PerLanguage<SupposedWords> All = new(language => new SupposedWords(language));

    private readonly HashSet<string> _conditions;
    private readonly Phrases _hearsay;

    private SupposedWords(string language)
    {
        var table = LanguageSections.Read("doubt-words.txt");
        _conditions = [.. table.Of(language, "conditions")];
        _hearsay = new Phrases(table.Of(language, "hearsay"));
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static SupposedWords Of(string tag) => All.Of(tag);

    /// <summary>The first words by which a quote only passes on what somebody believes.</summary>
    public string? HearsayIn(string quoted) => _hearsay.FirstIn(quoted);

    /// <summary>The word that begins a condition with all that a statement says: "if the group did it, …".</summary>
    public string? ConditionIn(string quoted, string statement)
    {
        string[] stated = [.. WholeWords.InSmallLetters(statement)];
        var beginnings = stated.Select(word => new WordBeginning(word)).Where(beginning => beginning.IsKnown).ToList();
        if (beginnings.Count < 2 || stated.Any(_conditions.Contains))
            return null;
        return Clauses.Of(quoted)
            .Select(part => WholeWords.InSmallLetters(part).ToList())
            .FirstOrDefault(words => words.Count > 0
                && _conditions.Contains(words[0])
                && beginnings.TrueForAll(beginning => words.Exists(beginning.Begins)))
            ?[0];
    }
}
