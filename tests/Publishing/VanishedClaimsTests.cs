using Xunit;

namespace Wiki.Tests.Publishing;

public sealed class VanishedClaimsTests
{
    [Fact]
    public void DeletedPublishedClaimIsReported()
    {
        using var site = Sites.SiteFolder.Of();
        Assert.Empty(site.Build());
        File.WriteAllText(Path.Combine(site.Output, "claims/never-was-in-content.html"), "");
        Assert.Empty(site.Check());
        Assert.Equal(
            [
                "claims/never-was-in-content.html:1:1: warning W406: the claim 'never-was-in-content' "
                    + "was published before and was removed, so that links to it break; write it again with "
                    + "'status: retracted' and a 'reason'",
            ],
            site.Build()
        );
        Assert.Empty(site.Build());
    }

    [Fact]
    public void VanishedClaimsAreReportedInAddressOrder()
    {
        using var site = Sites.SiteFolder.Of();
        Assert.Empty(site.Build());
        foreach (var name in new[] { "b.html", "a.html", "c.txt" })
            File.WriteAllText(Path.Combine(site.Output, "claims", name), "");
        Assert.Equal(["claims/a.html", "claims/b.html"], site.Build().Select(problem => problem.Split(':')[0]));
    }
}
