using System.Globalization;
using Wiki.Tests.Sites;
using Xunit;

namespace Wiki.Tests.Build;

/// <summary>The bytes of a site depend on its content and on nothing else.</summary>
public sealed class SiteBuildTests
{
    private static readonly string Content = Path.Combine(Fixture.Lighthouse, "content");

    private static readonly IReadOnlyList<string> Expected = Fingerprint.Of(ValidSiteTests.Files);

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void BytesAreTheSameInEveryCulture(string name)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var other = CultureInfo.GetCultureInfo(name);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = other;
            // Without the data of the cultures this would prove nothing.
            Assert.NotEqual(Sample(CultureInfo.InvariantCulture), Sample(other));
            Assert.Equal(Expected, Fingerprint.Of(BuiltSite.Of(Content).Files));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }

    [Fact]
    public void PlaceAndOrderOfFilesDecideNothing()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Content, "content");
        Assert.NotEmpty(Expected);
        Assert.Equal(Expected, Fingerprint.Of(BuiltSite.Of(folder.At("content")).Files));
    }

    private static string Sample(CultureInfo culture) =>
        1234.5.ToString("N1", culture) + new DateOnly(2024, 3, 22).ToString(culture);
}
