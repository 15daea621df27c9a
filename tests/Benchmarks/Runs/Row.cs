using System.Globalization;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace Wiki.Benchmarks.Runs;

/// <summary>What a program took over a wiki of one size: the medians of its runs.</summary>
internal sealed partial record Row(int Claims, string Name, double Wall, double Cpu, double Megabytes)
{
    public required int Files { get; init; }

    /// <summary>Our time on the clock to its.</summary>
    public required double Ratio { get; init; }

    /// <summary>The stages that the program tells of.</summary>
    public required IReadOnlyList<(string Name, double Seconds)> Stages { get; init; }

    public static Row Of(int claims, Contestant contestant, IReadOnlyList<Measured> runs, double ours)
    {
        var wall = Measured.Median(runs.Select(run => run.Wall));
        return new Row(
            claims,
            contestant.Name,
            wall,
            Measured.Median(runs.Select(run => run.Cpu)),
            Measured.Median(runs.Select(run => run.Megabytes))
        )
        {
            Files = contestant.Files(),
            Ratio = ours / wall,
            Stages =
            [
                .. runs.SelectMany(StagesOf)
                    .GroupBy(stage => stage.Name)
                    .Select(stage => (stage.Key, Measured.Median(stage.Select(each => each.Seconds)))),
            ],
        };
    }

    public override string ToString() =>
        Invariant(
            $"| {Claims:#,0} | {Name} | {Wall:0.00} | {Cpu:0.00} | {Megabytes:#,0} | {Files / Wall:#,0} | {Ratio:0.00} |"
        );

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
