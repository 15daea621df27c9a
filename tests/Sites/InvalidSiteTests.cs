using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Mistakes of one group of codes; xUnit runs groups side by side, and the cases of each in turn.</summary>
public abstract class InvalidSiteTests(InvalidSiteTests.Lent lent) : IClassFixture<InvalidSiteTests.Lent>
{
    private readonly SiteFolder _site = lent.Site;

    /// <summary>Its problems are those of its file, and an error leaves nothing behind.</summary>
    protected void AssertGivesItsProblems(string name)
    {
        using var mistake = _site.With(new Fixture(name).Mistake);

        var problems = _site.Build();

        Accepted.Compare(new Fixture(name).Expected, problems);
        Assert.Equal(problems.Any(IsError), !_site.HasWritten);
    }

    protected void AssertNeighbourIsSilent(string name)
    {
        using var neighbour = _site.With(new Fixture(name).NearMiss);

        Assert.Empty(_site.CheckEdit());
    }

    private static bool IsError(string problem) => problem.Contains(": error W", StringComparison.Ordinal);

    /// <summary>One lighthouse for all mistakes of a group; a copy for each would take longer than the check.</summary>
    public sealed class Lent : IDisposable
    {
        internal SiteFolder Site { get; } = SiteFolder.Of();

        public void Dispose() => Site.Dispose();
    }
}
