using System.Text;
using Wiki.Output;
using Wiki.Publishing;
using Xunit;

namespace Wiki.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.OnDisk();

    private string Output => _folder.At("out/site");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NewFolderContainsFilesAndMarker()
    {
        Assert.Null(Publish(("index.html", "one"), ("claims/a.html", "two")));
        Assert.Equal(
            [
                "out",
                "out/site",
                $"out/site/{SiteMarker.FileName}",
                "out/site/claims",
                "out/site/claims/a.html",
                "out/site/index.html",
            ],
            _folder.Entries()
        );
        Assert.Equal("two", File.ReadAllText(_folder.At("out/site/claims/a.html")));
    }

    [Fact]
    public void NewSiteReplacesTheOldOneCompletely()
    {
        Publish(("index.html", "one"), ("claims/a.html", "two"));
        Assert.Null(Publish(("index.html", "three"), ("events/b.html", "four")));
        Assert.Equal(
            [
                "out",
                "out/site",
                $"out/site/{SiteMarker.FileName}",
                "out/site/events",
                "out/site/events/b.html",
                "out/site/index.html",
            ],
            _folder.Entries()
        );
        Assert.Equal("three", File.ReadAllText(_folder.At("out/site/index.html")));
    }

    [Theory]
    [InlineData("one")]
    [InlineData("one two three four")]
    public void FailedWriteKeepsTheOldSite(string names)
    {
        Publish(("index.html", "one"));
        var before = _folder.Entries();
        // A file where a folder of the same site stands cannot be written.
        var problem = Publish([
            ("index.html", "new"),
            .. names.Split(' ').SelectMany(name => new[] { (name, "file"), ($"{name}/a.html", "file") }),
        ]);
        Assert.Equal("W402", problem?.Code.Number);
        Assert.Equal(before, _folder.Entries());
        Assert.Equal("one", File.ReadAllText(_folder.At("out/site/index.html")));
    }

    [Fact]
    public void WritesThatFailTogetherAreOneProblem()
    {
        var names = Enumerable.Range(0, 20).Select(index => $"n{index}").ToList();
        for (var round = 0; round < 10; round++)
            Assert.Equal(
                "W402",
                Publish([
                    .. names.Select(name => (name, "file")),
                    .. names.Select(name => ($"{name}/a.html", "file")),
                ])?.Code.Number
            );
    }

    [Fact]
    public void BugIsThrownAndMachineFailureReported()
    {
        Publish(("index.html", "one"));
        using var staged = Publisher.Stage(Output, _folder.At("content"));
        Assert.Throws<InvalidOperationException>(() =>
            staged.Write(new SiteFile("a.html", _ => throw new InvalidOperationException("odd")))
        );
        staged.Write(new SiteFile("b.html", _ => throw new IOException("full")));
        Assert.Equal(["W402"], staged.Problems.Select(problem => problem.Code.Number));
        Assert.True(staged.IsClosed);
        Assert.Null(staged.Published);
    }

    [Fact]
    public void UnpublishedStageIsDeletedWhenDisposed()
    {
        Publish(("index.html", "one"));
        var before = _folder.Entries();
        using (var staged = Publisher.Stage(Output, _folder.At("content")))
            staged.Write(new SiteFile("index.html", []));
        Assert.Equal(before, _folder.Entries());
        Assert.Equal("one", File.ReadAllText(_folder.At("out/site/index.html")));
    }

    [Fact]
    public void UncreatableFolderIsAMachineProblem()
    {
        _folder.Write("out", "a file");
        Assert.Equal("W402", Publish(("index.html", "one"))?.Code.Number);
        Assert.Equal(["out"], _folder.Entries());
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("/outside.html")]
    [InlineData("a/../../outside.html")]
    public void NoFileIsWrittenOutsideTheSite(string path)
    {
        Publish(("index.html", "one"));
        var before = _folder.Entries();
        var fault = Assert.Throws<InvalidOperationException>(() => Publish(("index.html", "new"), (path, "two")));
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Entries());
        Assert.Equal("one", File.ReadAllText(_folder.At("out/site/index.html")));
    }

    [Fact]
    public void ARefusedFolderIsLeftAsItIs()
    {
        _folder.Write("out/site/diary.txt", "mine");
        Assert.Equal("W411", Publish(("index.html", "one"))?.Code.Number);
        Assert.Equal(["out", "out/site", "out/site/diary.txt"], _folder.Entries());
    }

    [Fact]
    public void LockedOutputIsNotWritten()
    {
        Publish(("index.html", "one"));
        using (new FileStream(_folder.At("out/.site.lock"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal("W403", Publish(("index.html", "two"))?.Code.Number);
        Assert.Equal("one", File.ReadAllText(_folder.At("out/site/index.html")));
        Assert.Null(Publish(("index.html", "two")));
    }

    [Fact]
    public void LeftoversOfCrashedBuildAreDeleted()
    {
        _folder.Write("out/.site.staged/half.html", "half");
        _folder.Write("out/.site.lock", "");
        Assert.Null(Publish(("index.html", "one")));
        Assert.Equal(["out", "out/site", $"out/site/{SiteMarker.FileName}", "out/site/index.html"], _folder.Entries());
    }

    private Problem? Publish(params (string Path, string Text)[] files) =>
        AtHand.Publish(
            Output,
            _folder.At("content"),
            [.. files.Select(file => new SiteFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]
        );
}
