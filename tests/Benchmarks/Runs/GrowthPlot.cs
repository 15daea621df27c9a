using System.Globalization;
using static System.FormattableString;

namespace Wiki.Benchmarks.Runs;

/// <summary>Draws curves on logarithmic axes: what grows with the size rises by one for one.</summary>
internal static class GrowthPlot
{
    private const int Width = 720;
    private const int Height = 480;
    private const int Left = 60;
    private const int Right = 200;
    private const int Margin = 30;
    private const double Least = 0.01;

    private static readonly string[] Colours =
    [
        "#1b4965",
        "#c1121f",
        "#588157",
        "#bc6c25",
        "#6a4c93",
        "#0077b6",
        "#8a8a8a",
        "#d4a017",
    ];

    public static string Draw(IReadOnlyList<Curve> curves)
    {
        var points = curves.SelectMany(curve => curve.Points).ToList();
        var (first, last) = (
            Math.Log10(points.Min(point => point.Claims)),
            Math.Log10(points.Max(point => point.Claims))
        );
        var top = Math.Ceiling(Math.Log10(points.Max(point => point.Value)));
        double X(double claims) =>
            Left + ((Math.Log10(claims) - first) / Math.Max(last - first, 0.1) * (Width - Left - Right));
        double Y(double value) =>
            Height
            - Margin
            - (
                (Math.Log10(Math.Max(value, Least)) - Math.Log10(Least))
                / (top - Math.Log10(Least))
                * (Height - (2 * Margin))
            );
        var lines = curves.Select(
            (curve, index) =>
            {
                var colour = Colours[index % Colours.Length];
                var path = string.Join(
                    ' ',
                    curve.Points.Select(point => Invariant($"{X(point.Claims):0.#},{Y(point.Value):0.#}"))
                );
                var key = Margin + (index * 20);
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" "
                        + $"stroke-width=\"2\"/><text x=\"{Width - Right + 15}\" y=\"{key}\" "
                        + $"fill=\"{colour}\">{curve.Name}: n^{curve.Exponent:0.00}</text>"
                );
            }
        );
        var across = points
            .Select(point => point.Claims)
            .Distinct()
            .Select(claims =>
                Invariant($"<text x=\"{X(claims):0.#}\" y=\"{Height - 10}\" text-anchor=\"middle\">{claims:#,0}</text>")
            );
        var up = Enumerable
            .Range(-2, (int)top + 3)
            .Select(power =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{Left - 8}\" y=\"{Y(Math.Pow(10, power)):0.#}\" "
                        + $"text-anchor=\"end\">{Math.Pow(10, power)}</text><path d=\"M{Left} "
                        + $"{Y(Math.Pow(10, power)):0.#}H{Width - Right}\" stroke=\"#ddd\"/>"
                )
            );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" "
                + $"font-family=\"sans-serif\" font-size=\"12\"><title>Time and memory against the number of "
                + $"claims</title><rect width=\"{Width}\" height=\"{Height}\" "
                + $"fill=\"#fff\"/>{string.Concat(up)}{string.Concat(across)}{string.Concat(lines)}</svg>\n"
        );
    }
}
