using Wiki.Checking;
using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Reading;

/// <summary>The address of a site is where each page is found when its path is put behind it.</summary>
public sealed class BaseAddressTests
{
    private static readonly string Place =
        $"site.yaml:{TinySiteFiles.Site.TrimEnd().Split('\n').Length + 1}:7: error W118: ";

    [Theory]
    [InlineData("https://wiki.museum")]
    [InlineData("https://wiki.museum/papers")]
    [InlineData("https://wiki.museum/papers/of/2019/")]
    [InlineData("http://wiki.museum:8080/")]
    [InlineData("HTTPS://Wiki.Museum/")]
    [InlineData("https://b\u00fccher.museum/")]
    [InlineData("https://xn--bcher-kva.museum/")]
    [InlineData("https://wiki.museum/\u043c\u0438\u0440/")]
    [InlineData("https://192.0.2.1/")]
    [InlineData("https://[2001:db8::1]:8443/wiki/")]
    public void AddressOfASiteIsAccepted(string address) => Assert.Empty(Problems(address));

    [Theory]
    [InlineData("https://wiki.museum/#top")]
    [InlineData("https://wiki.museum#")]
    [InlineData("https://wiki.museum/?page=1")]
    [InlineData("https://wiki.museum?")]
    [InlineData("wiki.museum")]
    [InlineData("//wiki.museum/")]
    [InlineData("/papers/")]
    [InlineData("ftp://wiki.museum/")]
    [InlineData("file:///papers/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https:/wiki.museum/")]
    [InlineData("https://")]
    [InlineData("https:///papers")]
    [InlineData("https://wiki.museum:99999/")]
    [InlineData("https://wiki.museum:port/")]
    [InlineData("https://wiki.museum\\papers")]
    [InlineData("https://wiki.museum/../papers/")]
    [InlineData("https://wiki.museum/papers/%2e%2e/")]
    [InlineData("https://wiki.museum//papers/")]
    [InlineData("https://[2001:db8::1/")]
    public void OtherAddressIsRefusedWithTheFormMeant(string address) =>
        Assert.Equal(
            $"{Place}'{address}' does not have the form expected here; write an address such as "
                + "https://example.org/wiki/, without '?', '#' and '..'",
            Assert.Single(Problems(address))
        );

    [Theory]
    [InlineData("https://user@wiki.museum/", "https://wiki.museum/")]
    [InlineData("https://user:word@wiki.museum/papers/", "https://wiki.museum/papers/")]
    [InlineData("https://:word@wiki.museum/", "https://wiki.museum/")]
    [InlineData("https://wiki.museum:word@example.museum/", "https://example.museum/")]
    public void UserAndPasswordAreRefused(string address, string corrected) =>
        Assert.Equal(
            $"{Place}the address carries a user name or password, which would be published; write '{corrected}'",
            Assert.Single(Problems(address))
        );

    [Fact]
    public void AddressOfAPageNamesItsFolder() =>
        Assert.Contains(
            Problems("https://wiki.museum/papers/index.html"),
            problem => problem.EndsWith("write 'https://wiki.museum/papers/'", StringComparison.Ordinal));

    private static IReadOnlyList<string> Problems(string address)
    {
        using var site = new TinySite();
        site.With("site.yaml", $"{TinySiteFiles.Site.TrimEnd()}\nbase: {address}\n");
        var problems = ContentCheck.Of(ContentReader.Read(site.Content)).Problems;
        return [.. problems.Select(problem => problem.ToString().Replace($"{site.Content}/", "", StringComparison.Ordinal))];
    }
}
