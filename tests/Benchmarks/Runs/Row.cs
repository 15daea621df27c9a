using System.Globalization;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace Wiki.Benchmarks.Runs;

/// <summary>What a program took over a wiki of one size, and what it wrote for it.</summary>
internal sealed partial record Row(int Claims, string Name, Spread Wall, Spread Cpu, double Megabytes)
{
    private const double BytesOfAMegabyte = 1_000_000;

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Our time on the clock to its.</summary>
    public required double Ratio { get; init; }

    /// <summary>The stages that the program reports.</summary>
    public required IReadOnlyList<(string Name, double Seconds)> Stages { get; init; }

    public static Row Of(int claims, Contestant contestant, IReadOnlyList<Measured> runs, double ours)
    {
        var wall = Spread.Of(runs.Select(run => run.Wall));
        var written = contestant.Written();
        return new Row(
            claims,
            contestant.Name,
            wall,
            Spread.Of(runs.Select(run => run.Cpu)),
            Measured.Median(runs.Select(run => run.Megabytes))
        )
        {
            Files = written.Count,
            Bytes = written.Sum(file => file.Length),
            Ratio = ours / wall.Median,
            Stages =
            [
                .. runs.SelectMany(StagesOf)
                    .GroupBy(stage => stage.Name)
                    .Select(stage => (stage.Key, Measured.Median(stage.Select(each => each.Seconds)))),
            ],
        };
    }

    public override string ToString()
    {
        var (files, megabytes) = (Files / Wall.Median, Bytes / Wall.Median / BytesOfAMegabyte);
        var written = Invariant($"{Files:#,0} | {files:#,0} | {megabytes:0.0}");
        return Invariant($"| {Claims:#,0} | {Name} | {Wall} | {Cpu} | {Megabytes:#,0} | {written} | {Ratio:0.00} |");
    }

    public static IEnumerable<(string Name, double Seconds)> StagesOf(Measured run) =>
        Stage()
            .Matches(run.Output)
            .Select(match =>
                (
                    match.Groups["name"].Value,
                    double.Parse(match.Groups["ms"].Value, CultureInfo.InvariantCulture) / 1000
                )
            );

    [GeneratedRegex(
        @"(?<=^|, )(?<name>[a-z ]+) (?<ms>[0-9]+) ms(?=,|$)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Stage();
}
