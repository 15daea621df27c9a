using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Output;

public sealed partial class PublishedAssetTests
{
    [Fact]
    public void AssetsAreNamedByTheirHash()
    {
        Assert.NotEmpty(PublishedAsset.All);
        Assert.All(
            PublishedAsset.All,
            asset =>
                Assert.Contains(
                    $".{Convert.ToHexStringLower(SHA256.HashData(asset.Bytes))[..12]}.",
                    asset.Path,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void EveryAssetIsAFileOfTheTemplates()
    {
        var files = Directory
            .EnumerateFiles(Repository.At("templates/assets"), "*", SearchOption.AllDirectories)
            .Select(File.ReadAllBytes)
            .Select(Convert.ToHexString)
            .Order();
        Assert.Equal(files, PublishedAsset.All.Select(asset => Convert.ToHexString(asset.Bytes)).Order());
    }

    [Fact]
    public void EveryAssetIsPartOfTheSite()
    {
        var paths = FrozenCase.Files.Select(file => file.Path).ToHashSet();
        Assert.All(PublishedAsset.All, asset => Assert.Contains(asset.Path, paths));
        Assert.Contains(PublishedAsset.All, asset => asset.IsStyleOf([]));
    }

    /// <summary>What a style sheet of some pages moves away from the others must be used by none of them.</summary>
    [Fact]
    public void PageStylesMatchOnlyTheirPages()
    {
        var shared = Styled(Assert.Single(PublishedAsset.All, asset => asset.IsStyleOf([])));
        var pages = FrozenCase.Pages.Select(file => (file.Path, Html: Encoding.UTF8.GetString(file.Bytes))).ToList();
        var styles = PublishedAsset.All.Where(asset => asset.IsStyleOf([asset.Name]) && !asset.IsStyleOf([])).ToList();
        Assert.NotEmpty(styles);
        foreach (var style in styles)
        {
            var own = Styled(style).Except(shared).ToHashSet();
            Assert.NotEmpty(own);
            Assert.Empty(
                pages
                    .Where(page =>
                        !page.Html.Contains(style.Path, StringComparison.Ordinal)
                        && ClassOfElement()
                            .Matches(page.Html)
                            .SelectMany(match => match.Groups[1].Value.Split(' '))
                            .Any(own.Contains)
                    )
                    .Select(page => $"{style.Name}: {page.Path}")
            );
        }
    }

    private static HashSet<string> Styled(PublishedAsset style) =>
        [.. ClassOfSelector().Matches(Encoding.UTF8.GetString(style.Bytes)).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\.([a-z][a-z0-9-]*)(?=[^{}]*\{)")]
    private static partial Regex ClassOfSelector();

    [GeneratedRegex("class=\"([^\"]*)\"")]
    private static partial Regex ClassOfElement();
}
