using Wiki.Tests.Commands;
using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>
/// The program prints the problems that the tests find in its own process: for a few fixtures, and for each where
/// WIKI_NATIVE names the program as machine code.
/// </summary>
public sealed class PrintedProblemsTests
{
    /// <summary>A process of the JIT takes most of a second.</summary>
    private const int Few = 3;

    private static readonly string? Native = Environment.GetEnvironmentVariable("WIKI_NATIVE");

    [Fact]
    public async Task ProgramPrintsTheProblemsOfFixtures()
    {
        using var site = SiteFolder.Of();
        var cancelled = TestContext.Current.CancellationToken;
        foreach (var fixture in Native is null ? new Seeded(1).Shuffle(Fixture.All).Take(Few) : Fixture.All)
        {
            using (site.With(fixture.Mistake))
                Assert.Equal(await File.ReadAllLinesAsync(fixture.Expected, cancelled), await ProblemsOf(site));
            using (site.With(fixture.NearMiss))
                Assert.Empty(await ProblemsOf(site));
        }
    }

    private static async Task<IEnumerable<string>> ProblemsOf(SiteFolder site)
    {
        var run = Native is null
            ? ProgramRun.Start(site.Root, "check")
            : ProgramRun.StartNative(Native, site.Root, "check");
        return (await run).Output.Where(line =>
            line.Contains(": error W", StringComparison.Ordinal) || line.Contains(": warning W", StringComparison.Ordinal)
        );
    }
}
