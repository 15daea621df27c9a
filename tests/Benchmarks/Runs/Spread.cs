using static System.FormattableString;

namespace Wiki.Benchmarks.Runs;

/// <summary>The middle of several measurements, with the least and the most.</summary>
internal sealed record Spread(double Median, double Least, double Most)
{
    public static Spread Of(IEnumerable<double> numbers)
    {
        var all = numbers.ToList();
        return new Spread(Measured.Median(all), all.Min(), all.Max());
    }

    public override string ToString() => Invariant($"{Median:0.00} ({Least:0.00} to {Most:0.00})");
}
