using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>
/// Judges numbers by a quote in a language of whose number words only the magnitudes are known: it may have any number
/// in words, but a thousand only beside a word for thousands.
/// </summary>
internal sealed class UnreadNumbers(QuotedPassage passage)
{
    /// <summary>From here on a number has a word for its magnitude, as languages count by thousands.</summary>
    private const decimal Thousand = 1_000;

    private readonly Lazy<IReadOnlyList<decimal>?> _magnitudes = new(() => MagnitudesIn(passage));

    /// <summary>Whether words of the quote may state a number.</summary>
    public bool MayState(FoundNumber number) =>
        _magnitudes.Value is not { } magnitudes || number.Values.Any(value => IsOfOne(value, magnitudes));

    private static bool IsOfOne(decimal value, IReadOnlyList<decimal> magnitudes) =>
        Math.Abs(value) < Thousand || magnitudes.Any(magnitude =>
            Math.Abs(value) >= magnitude && Math.Abs(value) / magnitude < Thousand);

    /// <summary>Those of its words and of two of them, "mil millones"; null where the language has none.</summary>
    private static IReadOnlyList<decimal>? MagnitudesIn(QuotedPassage passage)
    {
        var known = NumberLanguage.Of(passage.Source.Language).Multipliers;
        if (known.Count == 0)
            return null;
        var found = Found(passage.Words, known);
        return [.. found, .. found.SelectMany(one => found.Select(other => BoundedDecimal.Times(one, other)))];
    }

    /// <summary>Also within a word, as magnitudes are inflected and compounded; the longest at each place.</summary>
    private static HashSet<decimal> Found(string text, IReadOnlyList<(string Word, decimal Value)> longestFirst)
    {
        var found = new HashSet<decimal>();
        for (var at = 0; at < text.Length; at++)
        {
            var rest = text.AsSpan(at);
            foreach (var (word, value) in longestFirst)
            {
                if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    continue;
                found.Add(value);
                at += word.Length - 1;
                break;
            }
        }

        return found;
    }
}
