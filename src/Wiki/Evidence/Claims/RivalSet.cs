using System.Text.RegularExpressions;

namespace Wiki.Evidence.Claims;

/// <summary>Words of which one cannot stand for another.</summary>
internal sealed class RivalSet
{
    private const string Word = @"(?<word>[\p{L}\p{N}]+)";

    private readonly IReadOnlyList<IReadOnlyList<Regex>> _senses;

    /// <param name="key">The key of the set.</param>
    /// <param name="senses">For each sense its words, joined by a stroke; a star stands for any word.</param>
    public RivalSet(string key, IReadOnlyList<string> senses)
    {
        Key = key;
        _senses = [.. senses.Select(sense => sense.Split('/').Select(Pattern).ToList())];
    }

    public string Key { get; }

    public bool IsOfDates => Key.StartsWith("dates-", StringComparison.Ordinal);

    /// <summary>A text in small letters, with a space around each word.</summary>
    public static string Spaced(string text) =>
        $" {string.Join(' ', Regex.Split(text.ToLowerInvariant(), @"[^\p{L}\p{N}]+"))} ";

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
        _senses[index].Any(pattern => pattern.Matches(known).Any(match => match.Groups["word"].Value == word));

    private static Regex Pattern(string words)
    {
        var pattern = Regex.Escape(words.Replace('-', ' ')).Replace(@"\*", Word, StringComparison.Ordinal);
        return new Regex($"(?<= ){pattern}(?= )", RegexOptions.ExplicitCapture);
    }
}
