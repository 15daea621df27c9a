using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>
/// Each mistake is told exactly as expected, its legal neighbour is not, and neither a new nor an old site is touched.
/// </summary>
public sealed class InvalidSiteTests : IClassFixture<InvalidSiteTests.Lent>
{
    private readonly SiteFolder _site;

    public InvalidSiteTests(Lent lent) => _site = lent.Site;

    public static TheoryData<string> Names => Fixture.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void AMistakeGivesExactlyItsProblemsAndAnErrorLeavesNothingBehind(string name)
    {
        using var mistake = _site.With(new Fixture(name).Mistake);

        var problems = _site.Build();

        Accepted.Hold(new Fixture(name).Expected, problems);
        Assert.Equal(problems.Any(IsError), _site.Written().Count == 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheLegalNeighbourOfAMistakeIsSilent(string name)
    {
        using var neighbour = _site.With(new Fixture(name).NearMiss);

        Assert.Empty(_site.CheckContent());
    }

    [Fact]
    public void AnErrorLeavesThePublishedSiteAsItWas()
    {
        using var site = SiteFolder.Of();
        Assert.Empty(site.Build());
        var published = site.Written();
        File.AppendAllText(site.At("questions/what-repair-costs.md"), "\nThis line cites nothing.\n");

        Assert.Single(site.Build());

        Assert.NotEmpty(published);
        Assert.Equal(published, site.Written());
    }

    private static bool IsError(string problem) => problem.Contains(": error W", StringComparison.Ordinal);

    /// <summary>One lighthouse for all mistakes, because a copy for each takes longer than the check.</summary>
    public sealed class Lent : IDisposable
    {
        internal SiteFolder Site { get; } = SiteFolder.Of();

        public void Dispose() => Site.Dispose();
    }
}
