using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Wiki.Receiving.Pdf;

/// <summary>A letter of a page, with its place along its own direction of writing.</summary>
/// <param name="Value">Its text; several characters for a ligature.</param>
/// <param name="Start">Where it starts on its line.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Baseline">How high its line is.</param>
/// <param name="Size">The size of its font, in points.</param>
/// <param name="Angle">The direction of the line, in radians.</param>
internal readonly record struct PdfLetter(
    string Value, double Start, double End, double Baseline, double Size, double Angle)
{
    private const double NoWidth = 0.001;

    public bool IsSpace => string.IsNullOrWhiteSpace(Value);

    public static PdfLetter Of(Letter letter)
    {
        var (from, to) = (letter.StartBaseLine, letter.EndBaseLine);
        var angle = Math.Abs(to.X - from.X) + Math.Abs(to.Y - from.Y) < NoWidth
            ? 0
            : Math.Atan2(to.Y - from.Y, to.X - from.X);
        var (x, y) = (Math.Cos(angle), Math.Sin(angle));
        double Along(PdfPoint point) => (point.X * x) + (point.Y * y);
        var size = letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
        var baseline = (from.Y * x) - (from.X * y);
        return new PdfLetter(letter.Value, Along(from), Along(to), baseline, size, angle);
    }
}
