using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Each mistake is told exactly as expected, its legal neighbour is not, and neither a new nor an old site is touched.</summary>
public sealed class InvalidSiteTests
{
    public static TheoryData<string> Names => Fixture.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void AMistakeGivesExactlyItsProblemsAndAnErrorLeavesNothingBehind(string name)
    {
        using var site = SiteFolder.Of(new Fixture(name).Mistake);

        var problems = site.Build();

        Accepted.Hold(new Fixture(name).Expected, problems);
        Assert.Equal(problems.Any(IsError), site.Written().Count == 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheLegalNeighbourOfAMistakeIsSilent(string name)
    {
        using var site = SiteFolder.Of(new Fixture(name).NearMiss);

        Assert.Empty(site.CheckContent());
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
}
