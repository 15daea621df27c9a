using System.Security.Cryptography;
using Wiki.Rendering;
using Xunit;

namespace Wiki.Tests.Rendering;

public sealed class PublishedAssetTests
{
    [Fact]
    public void EveryAssetIsPublishedUnderTheHashOfItsBytes()
    {
        Assert.NotEmpty(PublishedAsset.All);
        Assert.All(PublishedAsset.All, asset => Assert.Contains($".{Convert.ToHexStringLower(SHA256.HashData(asset.Bytes))[..12]}.", asset.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryAssetIsAFileOfTheTemplates()
    {
        var files = Directory.EnumerateFiles(Repository.At("templates/assets"), "*", SearchOption.AllDirectories).Select(File.ReadAllBytes).Select(Convert.ToHexString).Order();
        Assert.Equal(files, PublishedAsset.All.Select(asset => Convert.ToHexString(asset.Bytes)).Order());
    }

    [Fact]
    public void EveryAssetIsPartOfTheSite()
    {
        var paths = Shipped.Result.Files.Select(file => file.Path).ToHashSet();
        Assert.All(PublishedAsset.All, asset => Assert.Contains(asset.Path, paths));
        Assert.Contains(PublishedAsset.All, asset => asset.IsStyleOf([]));
    }
}
