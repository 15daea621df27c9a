using System.Globalization;

namespace Wiki.Composing.Drawings;

/// <summary>Writes the numbers of drawings, with one decimal at most.</summary>
internal static class Lengths
{
    public static string Percent(double share) => $"{Number(share)}%";

    public static string Rem(double length) => $"{Number(length)}rem";

    /// <summary>A sum that comes from below nought is written without a sign.</summary>
    public static string Number(double number) => (Round(number) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    public static double Round(double number) => Math.Round(number, 1, MidpointRounding.AwayFromZero);
}
