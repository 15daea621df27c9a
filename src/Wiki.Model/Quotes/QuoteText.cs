using System.Text;

namespace Wiki.Model.Quotes;

/// <summary>The one transform that both sides of a comparison of words get.</summary>
public static class QuoteText
{
    /// <summary>Unicode NFC; every run of white space, no-break spaces included, one space; none at the ends.</summary>
    public static string Normalize(string words)
    {
        if (IsNormal(words))
            return words;
        var composed = words.Normalize(NormalizationForm.FormC);
        var result = new StringBuilder(composed.Length);
        foreach (var letter in composed)
        {
            if (!char.IsWhiteSpace(letter))
                result.Append(letter);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }

        return result.ToString().TrimEnd(' ');
    }

    /// <summary>Most words are as they should be, and each is compared many times: ASCII is NFC, and there the white space is the space and the controls from tab to return.</summary>
    private static bool IsNormal(string words) =>
        Ascii.IsValid(words) && !words.StartsWith(' ') && !words.EndsWith(' ') && !words.Contains("  ", StringComparison.Ordinal) && !words.AsSpan().ContainsAnyInRange('\t', '\r');
}
