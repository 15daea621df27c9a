using Wiki.Exports;
using Wiki.Build;
using Wiki.Output;
using Wiki.Verifying.Published;
using Xunit;

namespace Wiki.Tests.Verifying.Published;

/// <summary>A site whose one text was received as a page, and what a forger changes in it.</summary>
public sealed class ShippedTextsAreReceivedTests : IDisposable
{
    private const string Received = "sources/received/gazette.html.txt";

    private readonly TinySite _site = new();
    private readonly TemporaryFolder _folder = new();

    public ShippedTextsAreReceivedTests()
    {
        var paragraphs = TinySiteFiles.Report.Split("\n\n").Select(block => $"<p>{block.Trim().TrimStart('#')}</p>");
        var page = $"<nav>Menu</nav>{string.Concat(paragraphs)}<script>alert('no')</script>\n";
        var hash = Sha256.Hex(System.Text.Encoding.UTF8.GetBytes(page));
        _site.With("sources/received/gazette.html", page);
        var keys = $"{TinySiteFiles.Gazette}\nreceived:\n  file: gazette.html\n  sha256: {hash}";
        _site.WithSource("gazette-2021", keys, TinySiteFiles.Report);
        Assert.Empty(SiteBuild.Build(_site.Content, Output, new BuildProgress()).Problems);
    }

    private string Output => _folder.At("site");

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void ReceivedPageIsPublishedAsText()
    {
        var original = File.ReadAllBytes(Path.Combine(_site.Content, "sources/received/gazette.html"));
        Assert.Equal(original, File.ReadAllBytes(Path.Combine(Output, Received)));
        Assert.Contains("received/gazette.html.txt", Text("sources/gazette-2021.html"), StringComparison.Ordinal);
        Assert.Contains("Left out of the text: 1 passage<", Text("sources/gazette-2021.html"), StringComparison.Ordinal);
        Assert.Contains($"\"file\": \"{Received}\"", Text("data/wiki.json"), StringComparison.Ordinal);
        Assert.Contains($"\"{Received}\"", Text("data/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void TextIsProvenInItsFile()
    {
        var verification = PublishedPolicy.Check(Output, FixedFiles.Write());
        Assert.Empty(verification.Result.Problems);
        Assert.Equal((1, 1), (verification.Received, verification.Sources));
    }

    [Fact]
    public void ForgedFileIsFound()
    {
        Forge(Received, "old ferry", "new ferry");
        Assert.Contains($"{Received}:1:1: error W507", Problems(), StringComparison.Ordinal);
    }

    [Fact]
    public void ForgedTextWithForgedHashIsFound()
    {
        var before = HashOf(Received);
        Forge(Received, "old ferry", "new ferry");
        Forge("data/wiki.json", before, HashOf(Received));
        Assert.Contains("sources/gazette-2021.html:1:1: error W508", Problems(), StringComparison.Ordinal);
    }

    [Fact]
    public void SiteIsCheckedAgainstTheNamedManifest()
    {
        var hash = PublishedPolicy.Check(Output, FixedFiles.Write()).Manifest;
        Assert.Empty(PublishedPolicy.Check(Output, FixedFiles.Write(), hash).Result.Problems);
        Assert.Equal(
            $"data/manifest.json:1:1: error W509: the manifest has the hash {hash} and not {new string('0', 64)}; "
                + "fetch the site again from where it is published, or name the hash of this edition",
            Assert.Single(PublishedPolicy.Check(Output, FixedFiles.Write(), new string('0', 64)).Result.Problems).ToString()
        );
    }

    [Fact]
    public void BuildSaysTheHashOfItsManifest() =>
        Assert.Equal(
            SiteBuild.Build(_site.Content, Output, new BuildProgress()).Manifest,
            Sha256.Hex(File.ReadAllBytes(Path.Combine(Output, DataFormats.Manifest.Path)))
        );

    private string Text(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>Changes the words of a file, and its hash in the manifest.</summary>
    private void Forge(string path, string words, string others)
    {
        var before = HashOf(path);
        Change(path, words, others);
        Change("data/manifest.json", before, HashOf(path));
    }

    private void Change(string path, string words, string others)
    {
        Assert.Contains(words, Text(path), StringComparison.Ordinal);
        File.WriteAllText(
            Path.Combine(Output, path),
            Text(path).Replace(words, others, StringComparison.Ordinal)
        );
    }

    private string HashOf(string path) => Sha256.Hex(File.ReadAllBytes(Path.Combine(Output, path)));

    private string Problems() => string.Join('\n', PublishedPolicy.Check(Output, FixedFiles.Write()).Result.Problems);
}
