using System.Globalization;

namespace Wiki.Composing.Drawings;

/// <summary>Writes the numbers of drawings, with one decimal at most.</summary>
internal static class Lengths
{
    public static string Percent(double share) => $"{Number(share)}%";

    public static string Rem(double length) => $"{Number(length)}rem";

    /// <summary>The addition turns a negative zero into zero, which has no sign.</summary>
    public static string Number(double number) => (Round(number) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    public static double Round(double number) => Math.Round(number, 1, MidpointRounding.AwayFromZero);
}
