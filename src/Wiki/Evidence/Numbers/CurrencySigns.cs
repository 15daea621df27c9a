using System.Buffers;
using System.Text.RegularExpressions;

namespace Wiki.Evidence.Numbers;

/// <summary>Spells the signs of currencies as their codes: "€5 million" as "5 EUR million EUR".</summary>
internal static partial class CurrencySigns
{
    private const string Signs = "€$£¥₽₹";

    private static readonly string[] Codes = ["EUR", "USD", "GBP", "JPY", "RUB", "INR"];

    private static readonly SearchValues<char> Each = SearchValues.Create(Signs);

    /// <summary>
    /// The code comes after the number and after the next word, since either may be what a text has before the name
    /// of the currency.
    /// </summary>
    public static string Spelled(string text) => text.AsSpan().ContainsAny(Each)
        ? Sign().Replace(BeforeNumber().Replace(text, "${number} ${sign}${word} ${sign}"), CodeOf)
        : text;

    private static string CodeOf(Match sign) => $" {Codes[Signs.IndexOf(sign.Value[0], StringComparison.Ordinal)]} ";

    [GeneratedRegex(@"(?<sign>[€$£¥₽₹]) ?(?<number>\d[\d.,]*)(?<word> \p{L}+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex("[€$£¥₽₹]")]
    private static partial Regex Sign();
}
