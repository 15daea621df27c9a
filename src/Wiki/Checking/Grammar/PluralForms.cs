using Wiki.Evidence.Languages;

namespace Wiki.Checking.Grammar;

/// <summary>The forms that the nouns and the verbs of a language have for several.</summary>
internal sealed class PluralForms
{
    private static readonly PerLanguage<PluralForms> All = new(language => new PluralForms(language));

    private readonly IReadOnlyList<string> _endings;
    private readonly IReadOnlyList<(string One, string Several)> _changedEndings;
    private readonly Dictionary<string, string> _verbs;
    private readonly Dictionary<string, string> _pastVerbs;
    private readonly IReadOnlySet<string> _functionWords;

    private PluralForms(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _endings = [.. table.Of(language, "plurals")];
        _changedEndings = [.. Pairs(table.Of(language, "changed-plurals"))];
        _verbs = Pairs(table.Of(language, "plural-verbs")).ToDictionary();
        _pastVerbs = Pairs(table.Of(language, "plural-verbs-past")).ToDictionary();
        _functionWords = FunctionWords.Of(language);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static PluralForms Of(string tag) => All.Of(tag);

    /// <summary>The forms that a noun could have; most of them are no words.</summary>
    public IEnumerable<string> OfNoun(string noun) =>
    [
        .. _endings.Select(ending => noun + ending),
        .. _changedEndings.Where(ending => noun.EndsWith(ending.One, StringComparison.Ordinal))
            .Select(ending => noun[..^ending.One.Length] + ending.Several),
    ];

    /// <summary>Whether a word is what a verb is for several: "needs" and "need", "was" and "were".</summary>
    public bool AreOfVerb(string verb, string several) =>
        AreOfPastVerb(verb, several)
        || _verbs.GetValueOrDefault(verb) == several
        || (verb != several && !_functionWords.Contains(several) && _endings.Any(ending => verb == several + ending));

    /// <summary>Whether a verb in the past has a form for one and for several, and is no word such as "of".</summary>
    public bool AreOfPastVerb(string verb, string several) =>
        verb == several ? !_functionWords.Contains(verb) : _pastVerbs.GetValueOrDefault(verb) == several;

    private static IEnumerable<(string One, string Several)> Pairs(IEnumerable<string> entries) =>
        entries.Select(entry => entry.Split('/')).Select(parts => (parts[0], parts[1]));
}
