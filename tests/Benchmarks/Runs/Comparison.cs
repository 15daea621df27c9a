using Wiki.Benchmarks.MadeUp;
using static System.FormattableString;

namespace Wiki.Benchmarks.Runs;

/// <summary>
/// Runs every program in turn, several times, over wikis of growing size, and writes what they took as tables and a
/// plot.
/// </summary>
internal sealed class Comparison(string folder, string program, string? eleventy)
{
    /// <summary>The report of more would be larger than a source may be.</summary>
    private const int MostClaimsOfOneReport = 10_000;

    private readonly List<Row> _rows = [];

    /// <summary>The seconds of checking half as many quotes as claims, all of one report.</summary>
    private readonly List<(int Claims, double Seconds)> _oneReport = [];

    /// <summary>The same where a fifth of the quotes is not in the report.</summary>
    private readonly List<(int Claims, double Seconds)> _failed = [];

    private bool HasGrowth => _rows.DistinctBy(row => row.Claims).Count() > 1;

    public void Run(IEnumerable<int> sizes, int rounds)
    {
        foreach (var claims in sizes)
            Run(claims, rounds);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "results.md"), Table());
        if (HasGrowth)
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

        if (claims > MostClaimsOfOneReport)
            return;
        var (quotes, report) = (claims / 2, Path.Combine(work, "one-report"));
        _oneReport.Add((claims, CheckOneReport(report, quotes, rounds, 0)));
        _failed.Add((claims, CheckOneReport($"{report}-failed", quotes, rounds, quotes / 5)));
    }

    private double CheckOneReport(string work, int quotes, int rounds, int failed)
    {
        OneReport.Write(quotes, Path.Combine(work, "content"), failed);
        var checks = Enumerable
            .Range(0, rounds)
            .Select(_ => Measured.Run(work, failed > 0 ? 1 : 0, program, "check", "--verbose"))
            .SelectMany(Row.StagesOf)
            .Where(stage => stage.Name == "checking");
        var seconds = Measured.Median(checks.Select(stage => stage.Seconds));
        Console.WriteLine(Invariant($"{quotes:#,0} quotes of one report, {failed:#,0} not in it: {seconds:0.00} s"));
        return seconds;
    }

    private string Table() =>
        string.Join(
            '\n',
            [
                "| Claims | Program | Wall (s) | CPU (s) | Memory (MB) | Files | Files/s | MB/s | Ours to it |",
                "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
                .. _rows.Select(row => row.ToString()),
                "",
                .. HasGrowth ? Exponents() : [],
            ]
        );

    private IEnumerable<string> Exponents() =>
    [
        "| Stage | Exponent |",
        "| --- | ---: |",
        .. Curves().Select(curve => Invariant($"| {curve.Name} | {curve.Exponent:0.00} |")),
        "",
    ];

    /// <summary>Only ours: time in all, memory, and the time of each stage.</summary>
    private IReadOnlyList<Curve> Curves()
    {
        var ours = _rows.Where(row => row.Name == "this wiki").ToList();
        return
        [
            new Curve("wall, s", [.. ours.Select(row => (row.Claims, row.Wall.Median))]),
            new Curve("CPU, s", [.. ours.Select(row => (row.Claims, row.Cpu.Median))]),
            new Curve("memory, GB", [.. ours.Select(row => (row.Claims, row.Megabytes / 1024))]),
            new Curve("quotes of one report, s", _oneReport),
            new Curve("a fifth of them failed, s", _failed),
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
