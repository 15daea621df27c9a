using System.Formats.Tar;
using Xunit;

namespace Wiki.Tests.Build;

/// <summary>An archive that no build writes is refused, and nothing of it is written outside a folder of its own.</summary>
public sealed class ForgedArchiveTests
{
    private const string Content = "data/content.tar";

    [Theory]
    [InlineData("../escaped.md")]
    [InlineData("claims/../../escaped.md")]
    [InlineData("/tmp/escaped.md")]
    public void PathOutsideIsRefused(string path) => IsRefused(archive => archive.WriteEntry(File(path)), path);

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    [InlineData(TarEntryType.Directory)]
    [InlineData(TarEntryType.Fifo)]
    public void OnlyFilesAreUnpacked(TarEntryType kind)
    {
        var entry = new GnuTarEntry(kind, "claims/odd.md");
        if (kind is TarEntryType.SymbolicLink or TarEntryType.HardLink)
            entry.LinkName = "site.yaml";
        IsRefused(archive => archive.WriteEntry(entry), "claims/odd.md");
    }

    [Fact]
    public void FileTwiceIsRefused() => IsRefused(
        archive =>
        {
            archive.WriteEntry(File("site.yaml"));
            archive.WriteEntry(File("site.yaml"));
        },
        "site.yaml");

    [Theory]
    [InlineData("x")]
    [InlineData("no archive at all, but some words that are longer than nothing")]
    public void WordsAreNoArchive(string words)
    {
        using var copy = new PublishedCopy();
        copy.Write(Content, string.Concat(Enumerable.Repeat(words, 600)));
        Assert.StartsWith(
            "site:1:1: error W502: the site's own data cannot be read (",
            Assert.Single(copy.Sealed().Problems()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void EntryMoreThanContentIsFound()
    {
        using var copy = new PublishedCopy();
        using (var archive = new FileStream(Path.Combine(copy.Root, Content), FileMode.Open))
        {
            archive.Seek(-1024, SeekOrigin.End);
            using var writer = new TarWriter(archive, TarEntryFormat.Gnu);
            writer.WriteEntry(File("claims/bridge/.hidden"));
        }

        Assert.NotEmpty(copy.Sealed().Problems());
    }

    private static GnuTarEntry File(string path) =>
        new(TarEntryType.RegularFile, path) { DataStream = new MemoryStream("x"u8.ToArray()) };

    private static void IsRefused(Action<TarWriter> write, string named)
    {
        using var copy = new PublishedCopy();
        using (var writer = new TarWriter(new FileStream(Path.Combine(copy.Root, Content), FileMode.Create), TarEntryFormat.Gnu))
            write(writer);
        var problem = Assert.Single(copy.Sealed().Problems());
        Assert.StartsWith("site:1:1: error W502: the site's own data cannot be read (", problem, StringComparison.Ordinal);
        Assert.Contains($"'{named}'", problem, StringComparison.Ordinal);
    }
}
