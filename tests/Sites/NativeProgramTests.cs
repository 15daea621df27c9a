using Wiki.Tests.Commands;
using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>The program as machine code, which WIKI_NATIVE names, finds what the tests find with the JIT.</summary>
public sealed class NativeProgramTests
{
    private static readonly string? Program = Environment.GetEnvironmentVariable("WIKI_NATIVE");

    [Fact]
    public async Task MachineCodeGivesTheSameProblems()
    {
        Assert.SkipWhen(Program is null, "Set WIKI_NATIVE to the program that --target=Native compiles.");
        using var site = SiteFolder.Of();
        var cancelled = TestContext.Current.CancellationToken;
        foreach (var fixture in Fixture.All)
        {
            using (site.With(fixture.Mistake))
                Assert.Equal(await File.ReadAllLinesAsync(fixture.Expected, cancelled), await ProblemsOf(site));
            using (site.With(fixture.NearMiss))
                Assert.Empty(await ProblemsOf(site));
        }
    }

    private static async Task<IEnumerable<string>> ProblemsOf(SiteFolder site)
    {
        var run = await ProgramRun.StartNative(Program!, site.Root, "check");
        return run.Output.Where(line =>
            line.Contains(": error W", StringComparison.Ordinal) || line.Contains(": warning W", StringComparison.Ordinal)
        );
    }
}
