using Wiki.Evidence.Languages;

namespace Wiki.Checking.Grammar;

/// <summary>Reduces the forms of a verb to one: "warns", "warned" and "warning", "tells" and "told".</summary>
internal sealed class VerbForms
{
    /// <summary>The fewest letters that are left of a verb.</summary>
    private const int Least = 3;

    private static readonly PerLanguage<VerbForms> All = new(language => new VerbForms(language));

    private readonly IReadOnlyList<string> _endings;
    private readonly IReadOnlyList<string> _ongoing;
    private readonly Dictionary<string, string> _irregular;

    private VerbForms(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _endings = [.. table.Of(language, "verb-endings")];
        _ongoing = [.. table.Of(language, "ongoing-endings")];
        _irregular = table.Of(language, "irregular")
            .Select(forms => forms.Split('/'))
            .SelectMany(forms => forms.Select(form => (Form: form, Verb: forms[0])))
            .ToDictionary(pair => pair.Form, pair => pair.Verb, StringComparer.Ordinal);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static VerbForms Of(string tag) => All.Of(tag);

    /// <summary>What all forms of a verb share.</summary>
    public string Stem(string verb)
    {
        if (_endings.Count == 0)
            return verb;
        var plain = _irregular.GetValueOrDefault(verb, verb);
        var ending = _endings.FirstOrDefault(ending => EndsWith(plain, ending)) ?? "";
        var stem = plain[..^ending.Length];
        return stem.Length > Least && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }

    /// <summary>Whether a word is another form of a verb: "sold" of "sell", "banned" of "ban".</summary>
    public bool IsOtherForm(string verb, string word) => verb != word && Stem(verb) == Stem(word);

    /// <summary>Whether a form says that something is done: "banned", "sold".</summary>
    public bool IsPast(string form) =>
        form.EndsWith("ed", StringComparison.Ordinal)
        || (_irregular.TryGetValue(form, out var plain) && plain != form && form[^1] != 's' && !IsGoingOn(form));

    /// <summary>Whether a form says that something is under way, which makes no passive of "is" before it.</summary>
    public bool IsGoingOn(string verb) => _ongoing.Any(ending => EndsWith(verb, ending));

    private static bool EndsWith(string verb, string ending) =>
        verb.Length >= ending.Length + Least && verb.EndsWith(ending, StringComparison.Ordinal);
}
