using System.Globalization;
using Xunit;

namespace Wiki.Tests.Content;

public sealed class ShippedContentTests
{
    private static readonly IReadOnlyList<string> Expected = Fingerprint.Of(Shipped.Result.Files);

    [Fact]
    public void ItHasNoProblem() => Assert.Empty(Shipped.Result.Problems);

    [Fact]
    public void TwoBuildsGiveTheSameBytes()
    {
        Assert.NotEmpty(Expected);
        Assert.Equal(Expected, Fingerprint.Of(BuiltSite.Of(Repository.Content).Files));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void ItIsTheSameInEveryCulture(string name)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            // Without the data of the cultures this would prove nothing.
            Assert.NotEqual(1234.5.ToString("N1", CultureInfo.InvariantCulture) + "2024/3/22", 1234.5.ToString("N1", CultureInfo.CurrentCulture) + new DateOnly(2024, 3, 22).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(Expected, Fingerprint.Of(BuiltSite.Of(Repository.Content).Files));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }

    [Fact]
    public void ItIsTheSameWhereverAndInWhateverOrderItsFilesWereMade()
    {
        using var folder = new TemporaryFolder();
        var files = Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var file in new Seeded(22).Shuffle(files))
            folder.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        Assert.Equal(Expected, Fingerprint.Of(BuiltSite.Of(folder.At("content")).Files));
    }
}
