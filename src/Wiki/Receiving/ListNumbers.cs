using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Wiki.Receiving;

/// <summary>The numbers that a browser writes before the items of a numbered list, which are no text of the page.
/// </summary>
internal static class ListNumbers
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private const int MostRoman = 3999;
    private const int LettersOfAlphabet = 26;

    /// <summary>The number of an item with its full stop; empty where it has none.</summary>
    /// <param name="item">The item.</param>
    /// <param name="last">The number of the item before it in its list; null for the first.</param>
    /// <param name="number">The number of this item.</param>
    public static string Of(IElement item, int? last, out int number)
    {
        number = 0;
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "";
        var isReversed = list.HasAttribute("reversed");
        var next = last is { } before ? before + (isReversed ? -1 : 1) : StartOf(list, isReversed);
        number = Whole(item.GetAttribute("value")) ?? next;
        return IsWithoutNumbers(list) || IsWithoutNumbers(item)
            ? ""
            : $"{Write(number, item.GetAttribute("type") ?? list.GetAttribute("type"))}. ";
    }

    private static int StartOf(IElement list, bool isReversed) => Whole(list.GetAttribute("start"))
        ?? (isReversed ? list.Children.Count(child => child.LocalName == "li") : 1);

    private static int? Whole(string? written) =>
        int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs((long)number) < int.MaxValue / 2
            ? number
            : null;

    private static bool IsWithoutNumbers(IElement element) =>
        element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) is { } style
        && (style.Contains("list-style:none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("list-style-type:none", StringComparison.OrdinalIgnoreCase));

    private static string Write(int number, string? type) => (type?.Trim(), number) switch
    {
        ("a", > 0) => InLetters(number),
        ("A", > 0) => InLetters(number).ToUpperInvariant(),
        ("i", > 0 and <= MostRoman) => InRoman(number),
        ("I", > 0 and <= MostRoman) => InRoman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>After z comes aa.</summary>
    private static string InLetters(int number)
    {
        var letters = "";
        for (var left = number; left > 0; left = (left - 1) / LettersOfAlphabet)
            letters = (char)('a' + ((left - 1) % LettersOfAlphabet)) + letters;
        return letters;
    }

    private static string InRoman(int number)
    {
        var letters = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
                letters.Append(sign);
        }

        return letters.ToString();
    }
}
