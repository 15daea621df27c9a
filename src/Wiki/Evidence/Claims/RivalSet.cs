using System.Text.RegularExpressions;

namespace Wiki.Evidence.Claims;

/// <summary>Words of which one cannot stand for another.</summary>
internal sealed class RivalSet
{
    private const string Word = @"(?<word>[\p{L}\p{N}]+)";

    private readonly IReadOnlyList<IReadOnlyList<Regex>> _senses;

    /// <param name="key">The key of the set.</param>
    /// <param name="senses">For each sense its words, joined by a stroke; a star stands for any word.</param>
    /// <param name="notAny">The words that a star does not stand for.</param>
    public RivalSet(string key, IReadOnlyList<string> senses, IEnumerable<string> notAny)
    {
        Key = key;
        var words = string.Join('|', notAny.Select(Regex.Escape));
        _senses = [.. senses.Select(sense => sense.Split('/').Select(each => Pattern(each, words)).ToList())];
    }

    public string Key { get; }

    public bool IsOfDates => Key.StartsWith("dates-", StringComparison.Ordinal);

    /// <summary>The words of a text, with a space around each.</summary>
    public static string Spaced(string text) => $" {string.Join(' ', Regex.Split(text, @"[^\p{L}\p{N}]+"))} ";

    /// <summary>The words that a statement has and its quotes have not, where these have one of the others.</summary>
    /// <param name="known">The words of the quotes, spaced.</param>
    /// <param name="stated">Those of the statement, spaced.</param>
    public IEnumerable<(int Index, string Written)> NotIn(string known, string stated)
    {
        for (var index = 0; index < _senses.Count; index++)
        {
            foreach (var match in _senses[index].SelectMany(pattern => pattern.Matches(stated)))
            {
                var word = match.Groups["word"].Value;
                if (!Has(index, known, word) && HasOther(index, known, word))
                    yield return (index, match.Value.Trim());
            }
        }
    }

    private bool HasOther(int index, string known, string word) =>
        Enumerable.Range(0, _senses.Count).Any(other => other != index && Has(other, known, word));

    private bool Has(int index, string known, string word) =>
        _senses[index].Any(pattern => pattern.Matches(known).Any(match => IsSame(match.Groups["word"].Value, word)));

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static Regex Pattern(string words, string notAny)
    {
        var any = notAny.Length > 0 ? $"(?!({notAny}) ){Word}" : Word;
        var pattern = Regex.Escape(words.Replace('-', ' ')).Replace(@"\*", any, StringComparison.Ordinal);
        return new Regex(
            $"(?<= ){pattern}(?= )",
            RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
