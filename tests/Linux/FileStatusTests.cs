using Wiki.Linux;
using Xunit;

namespace Wiki.Tests.Linux;

public sealed class FileStatusTests
{
    private const string Elsewhere = "it is tested on Linux only";

    [Fact]
    public void FilesAndFoldersAreDistinguishedFromDevices()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Elsewhere);
        using var folder = TemporaryFolder.OnDisk();
        Assert.True(FileStatus.Of(folder.Root)?.IsFileOrFolder);
        Assert.True(FileStatus.Of(folder.Write("a.md", ""))?.IsFileOrFolder);
        Assert.False(FileStatus.Of("/dev/null")?.IsFileOrFolder);
        Assert.Null(FileStatus.Of(folder.At("missing")));
    }

    [Fact]
    public void FileIdentityIsEqualByNameAndHandle()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Elsewhere);
        using var folder = TemporaryFolder.OnDisk();
        using var open = File.OpenHandle(folder.Write("a.md", ""));
        Assert.Equal(FileStatus.Of(folder.At("a.md")), FileStatus.Of(open));
        File.Delete(folder.At("a.md"));
        folder.Write("a.md", "");
        Assert.NotEqual(FileStatus.Of(folder.At("a.md")), FileStatus.Of(open));
    }
}
