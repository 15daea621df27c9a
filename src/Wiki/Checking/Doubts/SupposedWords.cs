using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Doubts;

/// <summary>The words by which a language only supposes something: "they think that", "if".</summary>
internal sealed class SupposedWords
{
    private static readonly PerLanguage<SupposedWords> All = new(language => new SupposedWords(language));

    private readonly HashSet<string> _conditions;
    private readonly HashSet<string> _inverted;
    private readonly Phrases _hearsay;
    private readonly VerbForms _verbs;

    private SupposedWords(string language)
    {
        var table = LanguageSections.Read("doubt-words.txt");
        _conditions = [.. table.Of(language, "conditions")];
        _inverted = [.. table.Of(language, "inverted")];
        _verbs = VerbForms.Of(language);
        _hearsay = new Phrases(table.Of(language, "hearsay"));
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static SupposedWords Of(string tag) => All.Of(tag);

    /// <summary>The first words by which a quote only passes on what somebody believes.</summary>
    public string? HearsayIn(string quoted) => _hearsay.FirstIn(quoted);

    /// <summary>"Had" with a capital begins one, and "had" goes on after words between commas.</summary>
    private bool BeginsCondition(string part) =>
        WholeWords.Of(part).FirstOrDefault() is { } first
        && (_conditions.Contains(first.ToLowerInvariant()) || _inverted.Contains(first));

    /// <summary>Whether a clause begins with such a verb: "Had they known, ..." says that they did not.</summary>
    public bool IsInverted(string quoted) =>
        _inverted.Count > 0
        && Clauses.Of(quoted).Any(part => _inverted.Contains(WholeWords.Of(part).FirstOrDefault("")));

    /// <summary>The word that begins a condition with all that a statement says: "if the group did it, …".</summary>
    public string? ConditionIn(string quoted, string statement)
    {
        string[] stated = [.. WholeWords.InSmallLetters(statement)];
        var beginnings = stated.Select(word => new WordBeginning(word)).Where(beginning => beginning.IsKnown).ToList();
        if (beginnings.Count < 2 || stated.Any(_conditions.Contains))
            return null;
        return Clauses.Of(quoted)
            .Where(BeginsCondition)
            .Select(part => WholeWords.InSmallLetters(part).ToList())
            .FirstOrDefault(words =>
            {
                var forms = words.SelectMany(FormsOf).ToHashSet(StringComparer.Ordinal);
                return beginnings.TrueForAll(beginning => FormsOf(beginning.Word).Any(forms.Contains));
            })
            ?[0];
    }

    /// <summary>By what a word is found: its beginning, and the stem of a verb.</summary>
    private IEnumerable<string> FormsOf(string word) =>
    [
        .. word.Length >= WordBeginning.Letters ? [$"{word[..WordBeginning.Letters]}-"] : Array.Empty<string>(),
        _verbs.Stem(word),
    ];
}
