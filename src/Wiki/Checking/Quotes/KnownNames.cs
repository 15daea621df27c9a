using System.Text;
using System.Text.RegularExpressions;
using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Quotes;

/// <summary>Words by which a name is recognised, also in another form: "Norwegian" of "Norway".</summary>
internal sealed partial class KnownNames
{
    private static readonly char[] Joints = ['-', '\'', '’'];

    private readonly HashSet<string> _beginnings = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);
    private readonly string _initials;

    public KnownNames(IEnumerable<string> texts)
    {
        var initials = new StringBuilder();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var word in WordsOf(text))
            {
                if (char.IsUpper(word[0]))
                    initials.Append(word[0]);
                if (seen.Add(word))
                    AddWithParts(word);
            }
        }

        _initials = initials.ToString();
        foreach (var forms in NameForms.All.Where(forms => forms.Any(form => form.All(_capitals.Contains))))
            _beginnings.UnionWith(forms.SelectMany(form => form).Select(BeginningOf));
    }

    public KnownNames(Source source, Corpus corpus)
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

    /// <summary>
    /// Whether a word of a name is here, or its letters begin words here: "UNO". A mark at its end closes a quotation.
    /// </summary>
    public bool Has(string word)
    {
        var name = word.Trim(Joints);
        return name.Split('-').All(part => part.Length == 0 || _beginnings.Contains(BeginningOf(part)))
            || (name.All(char.IsUpper) && _initials.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>Whether the first letters of a whole name are a word here: "European Union".</summary>
    public bool HasWhole(IReadOnlyList<string> name) =>
        name.Count > 1 && _capitals.Contains(string.Concat(name.Select(word => word[0])));

    /// <summary>"Kingdom's" is a form of "Kingdom", and "l'Atlas" of "Atlas".</summary>
    private void AddWithParts(string word)
    {
        Add(word);
        if (!word.AsSpan().ContainsAny(Joints))
            return;
        foreach (var part in word.Split(Joints, StringSplitOptions.RemoveEmptyEntries))
            Add(part);
    }

    private void Add(string word)
    {
        _beginnings.Add(BeginningOf(word));
        if (char.IsUpper(word[0]))
            _capitals.Add(word);
    }

    /// <summary>"U.S." is two words, and one without its full stops.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        var words = WholeWords.Of(text);
        return Initials().IsMatch(text)
            ? words.Concat(WholeWords.Of(text.Replace(".", "", StringComparison.Ordinal)))
            : words;
    }

    [GeneratedRegex(@"\p{Lu}\.\p{Lu}")]
    private static partial Regex Initials();

    private static string BeginningOf(string word) => word[..Math.Min(WordBeginning.Letters, word.Length)];
}
