namespace Wiki.Benchmarks.Runs;

/// <summary>A quantity against the number of claims.</summary>
internal sealed record Curve(string Name, IReadOnlyList<(int Claims, double Value)> Points)
{
    /// <summary>
    /// The power of the size by which it grows: the slope of the straight line that fits best through the logarithms
    /// (least squares).
    /// </summary>
    public double Exponent
    {
        get
        {
            var points = Points
                .Where(point => point.Value > 0)
                .Select(point => (X: Math.Log(point.Claims), Y: Math.Log(point.Value)))
                .ToList();
            if (points.Count < 2)
                return double.NaN;
            var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
            return points.Sum(point => (point.X - x) * (point.Y - y))
                / points.Sum(point => (point.X - x) * (point.X - x));
        }
    }
}
