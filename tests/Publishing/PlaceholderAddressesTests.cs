using Wiki.Build;
using Wiki.Problems;
using Wiki.Publishing;
using Xunit;

namespace Wiki.Tests.Publishing;

public sealed class PlaceholderAddressesTests
{
    [Theory]
    [InlineData("https://example.org/", true)]
    [InlineData("https://wiki.EXAMPLE.com/papers", true)]
    [InlineData("https://skerrow.example/papers/", true)]
    [InlineData("https://wiki.example.net/", true)]
    [InlineData("https://wiki.invalid/", true)]
    [InlineData("https://wiki.localhost/", true)]
    [InlineData("http://printer.local/", true)]
    [InlineData("http://localhost:5080/", true)]
    [InlineData("http://127.0.0.1/", true)]
    [InlineData("http://[::1]/", true)]
    [InlineData("https://example.org./", true)]
    [InlineData("https://my-example.org/", false)]
    [InlineData("https://example.org.uk/", false)]
    [InlineData("https://wiki.museum/example.org/", false)]
    public void ReservedAddressIsPlaceholder(string address, bool isPlaceholder)
    {
        using var site = new TinySite().With("site.yaml", $"{TinySiteFiles.Site.TrimEnd()}\nbase: {address}\n");
        Assert.Equal(isPlaceholder, PlaceholderAddresses.Find(site.Read().Site).Any());
    }

    [Fact]
    public void BuildWarnsAndCheckIsSilent()
    {
        using var site = new TinySite().With("site.yaml", $"{TinySiteFiles.Site.TrimEnd()}\nbase: https://a.test/\n");
        using var output = new TemporaryFolder();
        Assert.DoesNotContain(site.Check().Problems, problem => problem.Code == Codes.PlaceholderAddress);
        var built = SiteBuild.Build(site.Content, output.At("site"), new BuildProgress());
        var warning = Assert.Single(built.Problems, problem => problem.Code == Codes.PlaceholderAddress);
        Assert.EndsWith($"site.yaml:{TinySiteFiles.Site.TrimEnd().Split('\n').Length + 1}:7", $"{warning.At}", StringComparison.Ordinal);
        Assert.NotNull(built.Published);
    }
}
