using System.Text;
using Wiki.Checking.Negations;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Quotes;

/// <summary>The words of a source, by which a name can be known in another form: "Norwegian" of "Norway".</summary>
internal sealed class NamesOfSource
{
    private const int Letters = 4;

    private readonly HashSet<string> _beginnings = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);
    private readonly string _initials;

    public NamesOfSource(IEnumerable<string> texts)
    {
        var initials = new StringBuilder();
        // "U.S." is two words, and one without its full stops.
        foreach (var word in texts.SelectMany(text => new[] { text, text.Replace(".", "", StringComparison.Ordinal) })
            .SelectMany(NegationWords.WordsOf))
        {
            foreach (var part in word.Split('-').Append(word))
                _beginnings.Add(BeginningOf(part));
            if (!char.IsUpper(word[0]))
                continue;
            initials.Append(word[0]);
            // "Kingdom's" is a form of "Kingdom".
            _capitals.UnionWith([word, word.Split('\'', '’')[0]]);
        }

        _initials = initials.ToString();
        foreach (var form in NameForms.All.Where(forms => forms.Any(IsHere)).SelectMany(forms => forms))
            _beginnings.UnionWith(NegationWords.WordsOf(form).Select(BeginningOf));
    }

    public NamesOfSource(Source source, Corpus corpus)
        : this(
        [
            .. source.Blocks.Select(block => block.Text),
            source.Label.Value,
            source.ShortName.Value,
            source.Title?.Value ?? "",
            .. source.Authors,
            .. new[] { source.Publisher, source.Carrier }
                .OfType<Reference>()
                .Select(corpus.Find<Entity>)
                .OfType<Entity>()
                .Select(entity => entity.Name),
        ])
    {
    }

    /// <summary>Whether a word of a name is here, or its letters begin words here: "UNO".</summary>
    public bool Has(string word) =>
        word.Split('-').All(part => part.Length == 0 || _beginnings.Contains(BeginningOf(part)))
        || (word.All(char.IsUpper) && _initials.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether the first letters of a whole name are a word here: "European Union".</summary>
    public bool HasWhole(IReadOnlyList<string> name) =>
        name.Count > 1 && _capitals.Contains(string.Concat(name.Select(word => word[0])));

    private bool IsHere(string form) => NegationWords.WordsOf(form).All(_capitals.Contains);

    private static string BeginningOf(string word) => word[..Math.Min(Letters, word.Length)];
}
