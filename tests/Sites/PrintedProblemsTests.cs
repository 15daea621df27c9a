using Wiki.Tests.Commands;
using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>
/// The program prints the problems that the tests find in its own process: for one mistake, and for each mistake and
/// its legal neighbour where WIKI_NATIVE names the program as machine code.
/// </summary>
public sealed class PrintedProblemsTests
{
    private static readonly string? Native = Environment.GetEnvironmentVariable("WIKI_NATIVE");

    [Fact]
    public async Task ProgramPrintsTheProblemsOfFixtures()
    {
        using var site = SiteFolder.Of();
        var cancelled = TestContext.Current.CancellationToken;
        // A process of the JIT takes two seconds, so it is one mistake there: that of the most problems.
        foreach (var fixture in Native is null ? [Fixture.All.MaxBy(ProblemsIn)!] : Fixture.All)
        {
            var expected = await File.ReadAllLinesAsync(fixture.Expected, cancelled);
            using (site.With(fixture.Mistake))
                await AssertPrints(expected, site);
            if (Native is null)
                continue;
            using (site.With(fixture.NearMiss))
                await AssertPrints([], site);
        }
    }

    private static int ProblemsIn(Fixture fixture) => File.ReadLines(fixture.Expected).Count();

    private static async Task AssertPrints(string[] expected, SiteFolder site)
    {
        var run = await (Native is null
            ? ProgramRun.Start(site.Root, "check")
            : ProgramRun.StartNative(Native, site.Root, "check"));
        var printed = run.Output.Where(line =>
            line.Contains(": error W", StringComparison.Ordinal) || line.Contains(": warning W", StringComparison.Ordinal)
        );
        Assert.Equal(expected, printed);
    }
}
