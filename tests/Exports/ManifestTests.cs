using System.Text.Json.Nodes;
using Wiki.Exports;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Exports;

public sealed class ManifestTests
{
    [Fact]
    public void ItNamesEveryOtherFileWithItsHash()
    {
        var manifest = FrozenCase.Files.Single(file => file.Path == DataFormats.Manifest.Path);
        var files = JsonNode.Parse(manifest.Bytes)!["files"]!.AsObject();
        Assert.Equal(
            Fingerprint.Of(FrozenCase.Files.Where(file => file.Path != DataFormats.Manifest.Path)),
            files.Select(file => $"{file.Key} {(string)file.Value!}").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void UnwrittenFileStopsTheManifest()
    {
        var manifest = new Manifest();
        manifest.Add(new SiteFile("index.html", "one"u8.ToArray()));
        Assert.Throws<InvalidOperationException>(() => manifest.Write().Bytes);
    }

    [Fact]
    public void TwoFilesOfOnePathStopTheBuild()
    {
        var manifest = new Manifest();
        manifest.Add(new SiteFile("index.html", "one"u8.ToArray()));
        Assert.Throws<InvalidOperationException>(() => manifest.Add(new SiteFile("index.html", "two"u8.ToArray())));
    }
}
