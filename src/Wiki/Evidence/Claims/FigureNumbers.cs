using System.Globalization;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>The numbers that a figure states, each with the bounds that its quote has to give it.</summary>
internal static class FigureNumbers
{
    /// <summary>
    /// Those of a value in digits, with the magnitude that its unit begins with: "1.5", "million crowns".
    /// </summary>
    public static IEnumerable<FoundNumber> Of(Figure figure, string language)
    {
        var value = figure.Value.Value;
        var bounds = BoundsOf(value);
        return value.Numbers.Select(number => Read(number, figure.Unit.Value, language) with { Bounds = bounds });
    }

    /// <summary>Whether a value is written in digits; its bounds are then its own.</summary>
    public static bool IsInDigits(Quantity value) => Quantity.Parse(value.Written).IsComparable;

    /// <summary>
    /// Whether bounds agree with a value in words: "nearly a hundred" is at most 99, "several hundred" from 200 to 999.
    /// </summary>
    public static bool Agree(Quantity value, IReadOnlyList<FoundNumber> words) =>
        (value.Low is not { } low || words.Any(number => IsLow(low, number.Values[0], number.Bounds)))
        && (value.High is not { } high || words.Any(number => IsHigh(high, number.Values[0], number.Bounds)));

    private static bool IsLow(decimal low, decimal known, Bounds bounds) => bounds switch
    {
        Bounds.MoreThan => low == known || low == BoundedDecimal.Plus(known, 1),
        Bounds.Several => low == known || low == BoundedDecimal.Times(known, 2),
        _ => low == known,
    };

    private static bool IsHigh(decimal high, decimal known, Bounds bounds) => bounds switch
    {
        Bounds.LessThan or Bounds.Nearly => high == known - 1,
        Bounds.Several => high == BoundedDecimal.Times(known, 10) - 1,
        _ => high == known,
    };

    private static FoundNumber Read(decimal number, string unit, string language)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var magnitude = NumberReader.InDigitsAndWords($"1 {unit}", language).First().Values[0];
        var percents = NumberLanguage.Of(language).Signs.Percents;
        return new FoundNumber(0, digits, [BoundedDecimal.Times(number, magnitude)])
        {
            IsPercent = percents.Any(percent => unit.Contains(percent, StringComparison.OrdinalIgnoreCase)),
        };
    }

    private static Bounds BoundsOf(Quantity value) => value switch
    {
        { IsApproximate: true } => Bounds.About | Bounds.Nearly,
        { Low: not null, High: null, IsStrict: true } => Bounds.MoreThan,
        { Low: not null, High: null } => Bounds.AtLeast,
        { Low: null, High: not null, IsStrict: true } => Bounds.LessThan | Bounds.Nearly,
        { Low: null, High: not null } => Bounds.AtMost,
        _ when value.Low == value.High => Bounds.Exact,
        _ => Bounds.Any,
    };
}
