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
    public void FilesThatCannotBeDeletedAreReportedSorted()
    {
        string[] kernel = ["/proc/sys/kernel/ostype", "/proc/sys/kernel/osrelease", "/proc/sys/kernel/version"];
        Assert.SkipUnless(kernel.All(File.Exists), "only Linux has files that cannot be deleted");
        foreach (var file in kernel)
            _old.Add(file);
        Assert.Equal(
            kernel.Order(StringComparer.Ordinal).Select(file => ("W405", file)),
            _old.Delete(_ => false).Select(problem => (problem.Code.Number, problem.At.File))
        );
    }
}
