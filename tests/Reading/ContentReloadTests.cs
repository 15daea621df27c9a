using Wiki.Reading;
using Wiki.Reading.Files;
using Xunit;

namespace Wiki.Tests.Reading;

/// <summary>Files that were named as changed, read again without a look at all others.</summary>
public sealed class ContentReloadTests : IDisposable
{
    private const string Claim = "claims/bridge/crossing.md";

    private readonly TinySite _site = new();
    private readonly FileCache _kept = new();

    [Fact]
    public void ReloadEqualsReadingAllFiles()
    {
        var before = ContentReader.Read(_site.Content, _kept);
        _site.With(
            "entities/lindholm.md",
            "---\nname: Lindholm\nkind: place\nrole: \"A\u00adtown [@crossing].\"\n---\n"
        );
        _kept.InvalidateAll();
        var again = ContentReader.Reload(_site.Content, [At("entities/lindholm.md")], before, _kept)!;
        Assert.NotEmpty(again.Problems);
        Assert.False(again.IsSameAs(before));
        Assert.True(again.IsSameAs(ContentReader.Read(_site.Content, _kept)));
    }

    [Theory]
    [InlineData("claims/bridge/new.md")]
    [InlineData("site.yaml")]
    [InlineData("claims/bridge")]
    [InlineData("claims/bridge/gone.md")]
    public void UnknownFileTriggersAFullRead(string path)
    {
        var before = ContentReader.Read(_site.Content, _kept);
        _site.With("claims/bridge/new.md", TinySiteFiles.Crossing);
        Assert.Null(ContentReader.Reload(_site.Content, [At(Claim), At(path)], before, _kept));
    }

    [Fact]
    public void BrokenRecordTriggersAFullRead()
    {
        var before = ContentReader.Read(_site.Content, _kept);
        _site.With(Claim, "---\n");
        _kept.InvalidateAll();
        Assert.Null(ContentReader.Reload(_site.Content, [At(Claim)], before, _kept));
    }

    /// <summary>A pipe has no end until somebody writes to it.</summary>
    [Fact]
    public void PipeInPlaceOfRecordIsNotOpened()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "there are no pipes among files here");
        var before = ContentReader.Read(_site.Content, _kept);
        File.Delete(At(Claim));
        using var made = System.Diagnostics.Process.Start("mkfifo", At(Claim));
        made.WaitForExit();
        _kept.InvalidateAll();
        Assert.Null(ContentReader.Reload(_site.Content, [At(Claim)], before, _kept));
    }

    [Fact]
    public void ReturnedFileTriggersAFullRead()
    {
        ContentReader.Read(_site.Content, _kept);
        var text = File.ReadAllText(At(Claim));
        File.Delete(At(Claim));
        var without = ContentReader.Read(_site.Content, _kept);
        _site.With(Claim, text);
        _kept.InvalidateAll();
        Assert.Null(ContentReader.Reload(_site.Content, [At(Claim)], without, _kept));
    }

    public void Dispose() => _site.Dispose();

    private string At(string path) => Path.Combine(_site.Content, path);
}
