using Wiki.Benchmarks.MadeUp;
using static System.FormattableString;

namespace Wiki.Benchmarks.Runs;

/// <summary>
/// Runs every program in turn, several times, over wikis of growing size, and writes what they took as tables and a
/// plot.
/// </summary>
internal sealed class Comparison(string folder, string program, string? eleventy)
{
    private readonly List<Row> _rows = [];

    /// <summary>The seconds of checking half as many quotes as claims, all of one report.</summary>
    private readonly List<(int Claims, double Seconds)> _oneReport = [];

    public void Run(IEnumerable<int> sizes, int rounds)
    {
        foreach (var claims in sizes)
            Run(claims, rounds);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "results.md"), Table());
        File.WriteAllText(Path.Combine(folder, "growth.svg"), GrowthPlot.Draw(Curves()));
        Console.WriteLine(Table());
    }

    private void Run(int claims, int rounds)
    {
        var work = Path.Combine(folder, Invariant($"{claims}"));
        new ContentFolder(new MadeUpWiki(claims), Path.Combine(work, "content")).Write();
        var ours = Contestant.Ours(work, program);
        // The first run makes the pages that the others get to render.
        ours.Run();
        var all = Contestant.Others(ours, claims, eleventy).Prepend(ours).ToList();
        var runs = Enumerable
            .Range(0, rounds)
            .SelectMany(_ => all.Select(contestant => (contestant, Measured: contestant.Run())))
            .ToLookup(run => run.contestant, run => run.Measured);
        var wall = Measured.Median(runs[ours].Select(run => run.Wall));
        foreach (var contestant in all)
        {
            _rows.Add(Row.Of(claims, contestant, [.. runs[contestant]], wall));
            Console.WriteLine(_rows[^1]);
        }

        CheckOneReport(Path.Combine(work, "one-report"), claims, rounds);
    }

    private void CheckOneReport(string work, int claims, int rounds)
    {
        OneReport.Write(claims / 2, Path.Combine(work, "content"));
        var checks = Enumerable
            .Range(0, rounds)
            .SelectMany(_ => Row.StagesOf(Measured.Run(work, program, "check", "--verbose")))
            .Where(stage => stage.Name == "checking");
        _oneReport.Add((claims, Measured.Median(checks.Select(stage => stage.Seconds))));
        Console.WriteLine(Invariant($"{claims / 2:#,0} quotes of one report: {_oneReport[^1].Seconds:0.00} s"));
    }

    private string Table() =>
        string.Join(
            '\n',
            [
                "| Claims | Program | Wall (s) | CPU (s) | Memory (MB) | Files/s | Ours to it |",
                "| ---: | --- | ---: | ---: | ---: | ---: | ---: |",
                .. _rows.Select(row => row.ToString()),
                "",
                "| Stage | Exponent |",
                "| --- | ---: |",
                .. Curves().Select(curve => Invariant($"| {curve.Name} | {curve.Exponent:0.00} |")),
                "",
            ]
        );

    /// <summary>Ours alone: time in all, memory, and the time of each stage.</summary>
    private IReadOnlyList<Curve> Curves()
    {
        var ours = _rows.Where(row => row.Name == "this wiki").ToList();
        return
        [
            new Curve("wall, s", [.. ours.Select(row => (row.Claims, row.Wall))]),
            new Curve("CPU, s", [.. ours.Select(row => (row.Claims, row.Cpu))]),
            new Curve("memory, GB", [.. ours.Select(row => (row.Claims, row.Megabytes / 1024))]),
            new Curve("quotes of one report, s", _oneReport),
            .. ours.SelectMany(row => row.Stages.Select(stage => (stage.Name, row.Claims, stage.Seconds)))
                .Where(stage => stage.Seconds > 0)
                .GroupBy(stage => stage.Name)
                .Select(stage => new Curve(
                    $"{stage.Key}, s",
                    [.. stage.Select(point => (point.Claims, point.Seconds))]
                )),
        ];
    }
}
