using System.Globalization;
using System.Text;

namespace Wiki.Exports.Search;

/// <summary>
/// Folds a word to the letters by which it is found: of compatibility forms the letters they mean, without case,
/// diacritics, points of Hebrew, Arabic and Indic scripts, hidden characters, apostrophes and the marks of thousands,
/// in digits of ASCII. The script of the search page folds alike.
/// </summary>
internal static class SearchLetters
{
    private const string Apostrophes = "'’ʼ＇";

    /// <summary>
    /// No part of a word that they are in: apostrophes and letters like them, marks of thousands, the raised point of
    /// Catalan, a long Arabic line.
    /// </summary>
    private const string Ignored = $"{Apostrophes}ʻʽʾʿ·.,٬， \u00a0\u2007\u2009\u202f\u0640";

    /// <summary>Letters with strokes and other letters that no form of Unicode takes apart.</summary>
    private static readonly Dictionary<char, string> Others = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['ħ'] = "h",
        ['ł'] = "l",
        ['ŧ'] = "t",
        ['þ'] = "th",
        ['ı'] = "i",
        ['ŋ'] = "n",
        ['ĸ'] = "k",
        ['ŀ'] = "l",
        ['ς'] = "σ",
        ['ی'] = "ي",
        ['ى'] = "ي",
        ['ک'] = "ك",
    };

    public static string Fold(string word)
    {
        var owner = WithoutPossessive(word);
        if (Ascii.IsValid(owner) && !owner.AsSpan().ContainsAny("',. "))
            return owner.ToLowerInvariant();
        var letters = new StringBuilder();
        foreach (var rune in owner.EnumerateRunes())
            Append(letters, rune);
        var folded = new StringBuilder();
        foreach (var rune in letters.ToString().Normalize(NormalizationForm.FormD).ToLowerInvariant().EnumerateRunes())
            AppendPlain(folded, rune);
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>A letter, a mark on one, or a digit or number of any script.</summary>
    public static bool IsOfWord(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune) || Scripts.IsMark(rune);

    private static string WithoutPossessive(string word)
    {
        var isPossessive = word.Length > 2
            && Apostrophes.Contains(word[^2], StringComparison.Ordinal)
            && word[^1] is 's' or 'S';
        return isPossessive ? word[..^2] : word;
    }

    /// <summary>What a character means; not of a fraction, which is more than its digits.</summary>
    private static void Append(StringBuilder letters, Rune rune)
    {
        var plain = rune.ToString().Normalize(NormalizationForm.FormKC);
        letters.Append(plain.EnumerateRunes().All(IsOfWord) ? plain : rune.ToString());
    }

    private static void AppendPlain(StringBuilder folded, Rune rune)
    {
        if (IsDropped(rune) || IsIgnored(rune))
            return;
        if (rune.IsBmp && Others.TryGetValue((char)rune.Value, out var letters))
            folded.Append(letters);
        else if (Rune.IsDigit(rune))
            folded.Append(CharUnicodeInfo.GetDecimalDigitValue(rune.ToString(), 0));
        else
            folded.Append(rune);
    }

    private static bool IsIgnored(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format
        || (rune.IsBmp && Ignored.Contains((char)rune.Value, StringComparison.Ordinal));

    /// <summary>Diacritics, points of Hebrew, Arabic and Indic scripts, and variation selectors.</summary>
    private static bool IsDropped(Rune rune) =>
        Scripts.IsMark(rune)
        && rune.Value
            is (>= 0x0300 and <= 0x036F)
            or (>= 0x0591 and <= 0x05C7)
            or (>= 0x0610 and <= 0x061A)
            or (>= 0x064B and <= 0x065F)
            or 0x0670
            or (>= 0x06D6 and <= 0x06ED)
            or 0x093C or 0x09BC or 0x0A3C
            or (>= 0xFE00 and <= 0xFE0F)
            or (>= 0xE0100 and <= 0xE01EF);
}
