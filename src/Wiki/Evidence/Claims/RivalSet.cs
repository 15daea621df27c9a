using System.Text.RegularExpressions;

namespace Wiki.Evidence.Claims;

/// <summary>Words of which one cannot stand for another.</summary>
internal sealed class RivalSet
{
    private const string Word = @"(?<word>[\p{L}\p{N}]+)";
    private const string Digits = @"(?<word>\p{N}[\p{L}\p{N}]*)";

    private readonly IReadOnlyList<IReadOnlyList<Regex>> _senses;

    /// <param name="key">The key of the set.</param>
    /// <param name="senses">
    /// For each sense its words, joined by a stroke; a star stands for any word, # for one that begins with a digit.
    /// </param>
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
        // Found once, as a long statement has many words to look for.
        var quoted = _senses.Select(sense => WordsIn(known, sense)).ToList();
        for (var index = 0; index < _senses.Count; index++)
        {
            foreach (var match in Matches(stated, _senses[index]))
            {
                var word = match.Groups["word"].Value;
                if (!quoted[index].Contains(word) && quoted.Exists(words => words.Contains(word)))
                    yield return (index, match.Value.Trim());
            }
        }
    }

    /// <summary>Whether quotes have a rival of a unit behind some number, and the unit itself behind none.</summary>
    /// <param name="known">The words of the quotes, spaced.</param>
    /// <param name="unit">The unit.</param>
    public bool HasRivalOf(string known, string unit)
    {
        var own = _senses.FirstOrDefault(sense => Matches(Spaced($"1 {unit}"), sense).Any());
        return own is not null && !Matches(known, own).Any() && _senses.Any(sense => Matches(known, sense).Any());
    }

    /// <summary>The words that stand for a star, or an empty one where there is none.</summary>
    private static HashSet<string> WordsIn(string text, IEnumerable<Regex> sense) =>
        Matches(text, sense).Select(match => match.Groups["word"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Match> Matches(string text, IEnumerable<Regex> sense) =>
        sense.SelectMany(pattern => pattern.Matches(text));

    private static Regex Pattern(string words, string notAny)
    {
        var any = notAny.Length > 0 ? $"(?!({notAny}) ){Word}" : Word;
        var pattern = Regex.Escape(words.Replace('-', ' '))
            .Replace(@"\*", any, StringComparison.Ordinal)
            .Replace(@"\#", Digits, StringComparison.Ordinal);
        return new Regex(
            $"(?<= ){pattern}(?= )",
            RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
