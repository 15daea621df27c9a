using Wiki.Output;
using Wiki.Publishing;
using Xunit;

namespace Wiki.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.OnDisk();

    public OutputFolderTests() => _folder.Write("content/site.yaml", "");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ANewFolderIsAccepted() => AssertTaken("site");

    [Fact]
    public void NewNestedFolderIsAllowedAsOutput() => AssertTaken("a/b/../c/site/");

    [Fact]
    public void OutputMayShareAPrefixWithContent() => AssertTaken("content-site");

    [Fact]
    public void AnEmptyFolderIsAccepted()
    {
        Directory.CreateDirectory(_folder.At("site"));
        AssertTaken("site");
    }

    [Fact]
    public void FolderOfAnEarlierBuildIsAllowed()
    {
        _folder.Write($"site/{SiteMarker.FileName}", "");
        _folder.Write("site/index.html", "");
        AssertTaken("site");
    }

    [Fact]
    public void RootOfTheSystemIsRefused() => AssertRefused("/", "it is the root of the file system");

    [Fact]
    public void TheHomeFolderIsRefused() =>
        AssertRefused(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "it is your home folder");

    [Theory]
    [InlineData("content")]
    [InlineData("content/")]
    [InlineData("content/site")]
    [InlineData("content/../content/sources")]
    [InlineData("")]
    public void OutputInOrAroundContentIsRefused(string path) =>
        AssertRefused(_folder.At(path), "it and the content folder lie one within the other");

    [Fact]
    public void OutputAroundWorkingFolderIsRefused()
    {
        AssertRefused(Environment.CurrentDirectory, "the folder you work in lies within it");
        AssertRefused(Path.GetDirectoryName(Environment.CurrentDirectory)!, "the folder you work in lies within it");
    }

    [Fact]
    public void AFileAsOutputIsRefused() => AssertRefused(_folder.Write("site", ""), "it is a file");

    [Fact]
    public void FolderOfOtherFilesIsRefused()
    {
        _folder.Write("site/.hidden", "");
        AssertRefused(_folder.At("site"), "it contains files that this program did not write");
    }

    [Theory]
    [InlineData("elsewhere")]
    [InlineData("nowhere")]
    public void ALinkAsOutputIsRefused(string target)
    {
        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateSymbolicLink(_folder.At("site"), _folder.At(target));
        AssertRefused(_folder.At("site"), "it is a link");
        AssertRefused(_folder.At("site/"), "it is a link");
    }

    private void AssertTaken(string path) => Assert.Null(OutputFolder.Refuse(_folder.At(path), _folder.At("content")));

    private void AssertRefused(string path, string reason) =>
        Assert.Equal(
            $"{path}:1:1: error W411: the site is not written here, because {reason}; name an empty or a new folder with --output",
            OutputFolder.Refuse(path, _folder.At("content"))?.ToString()
        );
}
