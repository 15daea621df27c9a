namespace Wiki.Composing.Drawings;

/// <summary>
/// Estimates the largest width of words in the common sans-serif fonts, in ems; drawings are made without a browser
/// that could measure them.
/// </summary>
internal static class TextSize
{
    /// <summary>The width of a page's text on the narrowest screen, in rem.</summary>
    public const double Narrowest = 18;

    private const string Narrow = "iljtfrI.,:;'’‘!|()[]/ -";
    private const string Wide = "mwMW@%—";
    private const double NarrowEms = 0.36;
    private const double WideEms = 0.92;
    private const double CapitalEms = 0.72;
    private const double OtherEms = 0.575;

    public static double Ems(string text) => text.EnumerateRunes().Sum(Ems);

    /// <summary>Breaks words into as few lines as the width allows; a word that is wider has its own line.</summary>
    public static IReadOnlyList<string> Wrap(string text, double ems)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && Ems($"{lines[^1]} {word}") <= ems)
                lines[^1] = $"{lines[^1]} {word}";
            else
                lines.Add(word);
        }

        return lines;
    }

    private static double Ems(System.Text.Rune rune)
    {
        if (rune.Value is > 0x2E80 or (>= 0x25A0 and <= 0x25FF))
            return 1;
        var letter = rune.ToString();
        if (Narrow.Contains(letter, StringComparison.Ordinal))
            return NarrowEms;
        if (Wide.Contains(letter, StringComparison.Ordinal))
            return WideEms;
        return System.Text.Rune.IsUpper(rune) ? CapitalEms : OtherEms;
    }
}
