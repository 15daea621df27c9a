using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>
/// A wiki about something else entirely, which uses every kind, key and form of quote, is clean and shows what it
/// should.
/// </summary>
public sealed class ValidSiteTests
{
    private static readonly Lazy<BuiltSite> Lighthouse = new(() =>
        BuiltSite.Of(Path.Combine(Fixture.Lighthouse, "content"))
    );

    /// <summary>Every file of the lighthouse, as built.</summary>
    internal static IReadOnlyList<SiteFile> Files => Lighthouse.Value.Files;

    [Fact]
    public void TheLighthouseIsClean() => Assert.Empty(Lighthouse.Value.Problems);

    [Theory]
    [InlineData("index.html")]
    [InlineData("claims/index.html")]
    [InlineData("claims/lens-would-draw-visitors.html")]
    [InlineData("claims/repair-200000.html")]
    [InlineData("claims/storm-opened-crack.html")]
    [InlineData("entities/skerrow-light.html")]
    [InlineData("events/friends-founded.html")]
    [InlineData("events/storm-2019.html")]
    [InlineData("questions/what-repair-costs.html")]
    [InlineData("sources/northmark-herald-2019-05-15.html")]
    [InlineData("sources/varra-gazette-2019-05-14.html")]
    [InlineData("topics/lens.html")]
    [InlineData("topics/repair.html")]
    public void APageSaysWhatIsExpected(string path)
    {
        var page = Lighthouse.Value.Files.Single(file => file.Path == path);
        var expected = Path.Combine(
            Fixture.Lighthouse,
            "expected",
            path.Replace('/', '-').Replace(".html", ".txt", StringComparison.Ordinal)
        );

        Accepted.Compare(expected, PageDigest.Of(page.Bytes));
    }

    [Fact]
    public void ADraftIsOnNoPage() =>
        Assert.DoesNotContain(
            Lighthouse.Value.Files,
            file => file.Path.Contains("museum-roof", StringComparison.Ordinal)
        );

    [Fact]
    public void TwoBuildsGiveTheSameBytes()
    {
        var again = BuiltSite.Of(Path.Combine(Fixture.Lighthouse, "content"));

        Assert.Equal(
            Lighthouse.Value.Files.Select(file => (file.Path, Convert.ToHexString(file.Bytes))),
            again.Files.Select(file => (file.Path, Convert.ToHexString(file.Bytes)))
        );
    }
}
