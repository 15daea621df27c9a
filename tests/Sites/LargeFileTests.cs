using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Files of a size that no repository should contain.</summary>
public sealed class LargeFileTests
{
    [Fact]
    public void ReceivedFileOverSixteenMegabytesIsNotRead()
    {
        using var site = SiteFolder.Of();
        Lengthen(site.At("sources/received/varra-gazette-2019-05-14.txt"), 16 * 1024 * 1024 + 1);
        Assert.Equal(
            [
                "content/sources/varra-gazette-2019-05-14.md:20:18: error W103: the file is larger than 16 MB; "
                    + "take a smaller copy, such as plain text or a page without its pictures",
            ],
            site.Build()
        );
    }

    [Fact]
    public void LogoLargerThanAPageNamesItsLimit()
    {
        using var site = SiteFolder.Of();
        var settings = File.ReadAllText(site.At("site.yaml"));
        File.WriteAllText(site.At("site.yaml"), settings.Replace("look:\n", "look:\n  logo: logo.svg\n", StringComparison.Ordinal));
        Lengthen(site.At("logo.svg"), 3_000_000);
        Assert.EndsWith(
            "error W145: the logo 'logo.svg' has 3,000,000 bytes and every reader loads it, so that at most 8,192 are "
                + "taken; save it smaller, such as a PNG 56 pixels high, or as a plain SVG",
            Assert.Single(site.Build()),
            StringComparison.Ordinal
        );
    }

    private static void Lengthen(string path, long length)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(length);
    }
}
