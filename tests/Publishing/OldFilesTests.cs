using Wiki.Publishing;
using Xunit;

namespace Wiki.Tests.Publishing;

/// <summary>What a host deletes of the last site after it has written the next.</summary>
public sealed class OldFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.OnDisk();
    private readonly OldFiles _old = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OnlyFilesNotWrittenSinceAreDeleted()
    {
        var kept = _folder.Write("site/kept.html", "by the host");
        var tool = _folder.Write("site/tool.css", "by a tool");
        _folder.Write("site/deep/old.html", "old");
        _old.AddAll(_folder.At("site"));
        _old.AddAll(_folder.At("missing"));
        File.SetLastWriteTimeUtc(tool, File.GetLastWriteTimeUtc(tool).AddSeconds(1));
        _folder.Write("site/new.html", "new");
        Assert.Empty(_old.Delete(path => path == kept));
        Assert.Equal(["site", "site/deep", "site/kept.html", "site/new.html", "site/tool.css"], _folder.Entries());
    }

    [Fact]
    public void NothingIsDeletedTwice()
    {
        var file = _folder.Write("old.html", "old");
        _old.Add(file);
        Assert.Empty(_old.Delete(_ => true));
        Assert.Empty(_old.Delete(_ => false));
        Assert.True(File.Exists(file));
    }

    /// <summary>Not even root deletes what the kernel shows as a file.</summary>
    [Fact]
    public void FileThatCannotBeDeletedIsReported()
    {
        const string Kernel = "/proc/sys/kernel/ostype";
        Assert.SkipUnless(File.Exists(Kernel), "only Linux has files that cannot be deleted");
        _old.Add(Kernel);
        var problem = Assert.Single(_old.Delete(_ => false));
        Assert.StartsWith($"{Kernel}:1:1: warning W405: ", problem.ToString(), StringComparison.Ordinal);
    }
}
