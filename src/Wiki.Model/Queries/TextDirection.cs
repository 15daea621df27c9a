using System.Text;

namespace Wiki.Model.Queries;

/// <summary>The direction in which words are written, as the value of <c>dir</c> in HTML.</summary>
public static class TextDirection
{
    private const string RightToLeft = "rtl";

    /// <summary>Languages written from right to left where their tag names no script.</summary>
    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arb", "aao", "abh", "acm", "acq", "acw", "aeb", "afb", "ajp", "apc", "arq", "ars", "ary", "arz", "ayl",
        "shu", "fa", "pes", "prs", "he", "iw", "ur", "ps", "pbt", "pbu", "sd", "snd", "ug", "yi", "ji", "dv", "ckb",
        "sdh", "azb", "bal", "bgn", "bqi", "glk", "khw", "ks", "lrc", "luz", "mzn", "pnb", "rhg", "skr", "syr", "arc",
        "aii", "nqo",
    };

    private static readonly HashSet<string> Scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Arab", "Aran", "Hebr", "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Nkoo", "Mand", "Samr", "Adlm", "Rohg",
    };

    /// <summary>The direction of words that is not from left to right, or null.</summary>
    /// <param name="words">The words; digits and marks have no direction of their own.</param>
    /// <param name="language">The tag of their language.</param>
    public static string? Of(string words, string language)
    {
        var letters = words.EnumerateRunes().Where(Rune.IsLetter);
        var isRightToLeft = Of(language) is null
            ? letters.Take(1).Any(IsRightToLeft)
            : letters.Select(IsRightToLeft).DefaultIfEmpty(true).Contains(true);
        return isRightToLeft ? RightToLeft : null;
    }

    /// <summary>The direction of a language that is not from left to right, or null.</summary>
    public static string? Of(string language)
    {
        var subtags = language.Split('-');
        var script = subtags.Skip(1)
            .TakeWhile(subtag => subtag.Length > 1)
            .FirstOrDefault(subtag => subtag.Length == 4);
        var isRightToLeft = script is not null && char.IsAsciiLetter(script[0])
            ? Scripts.Contains(script)
            : Languages.Contains(subtags[0]);
        return isRightToLeft ? RightToLeft : null;
    }

    /// <summary>
    /// The blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and others that Unicode keeps for such scripts.
    /// </summary>
    private static bool IsRightToLeft(Rune letter) =>
        letter.Value
            is (>= 0x0590 and <= 0x08FF)
            or (>= 0xFB1D and <= 0xFDFF)
            or (>= 0xFE70 and <= 0xFEFF)
            or (>= 0x10800 and <= 0x10FFF)
            or (>= 0x1E800 and <= 0x1EFFF);
}
