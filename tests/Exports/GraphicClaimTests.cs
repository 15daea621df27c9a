using Xunit;

namespace Wiki.Tests.Exports;

/// <summary>A graphic statement stands on the page of its claim, and in no list, card, search result or feed.</summary>
public sealed class GraphicClaimTests
{
    private const string Own = "claims/never-on-time.html";
    private const string Statement = "The ferry was never on time.";
    private const string Quote = "never once on time";

    private static readonly string[] Previews = ["data/cards/", "data/search/our-", "feed.atom", "llms.txt"];

    [Fact]
    public void OnlyItsOwnPageHasTheStatement()
    {
        using var copy = Graphic();
        Assert.Equal([Own], copy.PathsWith(Statement).Where(path => path.EndsWith(".html", StringComparison.Ordinal)));
        Assert.Contains(Claim.InPlaceOfGraphic, copy.Text("claims/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Statement)]
    [InlineData(Quote)]
    public void NoPreviewHasIt(string words)
    {
        using var copy = Graphic();
        Assert.DoesNotContain(copy.PathsWith(words), path => Previews.Any(path.StartsWith));
    }

    [Fact]
    public void NoCardHasItBesideAnotherQuote()
    {
        using var copy = Graphic("crossing");
        Assert.DoesNotContain(
            copy.PathsWith("made its last crossing on Sunday"),
            path => path.StartsWith("data/cards/", StringComparison.Ordinal));
    }

    [Fact]
    public void TheHeadOfItsPageIsAPreview()
    {
        using var copy = Graphic();
        var head = copy.Text(Own).Split("</head>")[0];
        Assert.Contains($"<title>Ida Berg, in The Gazette: {Claim.InPlaceOfGraphic}", head, StringComparison.Ordinal);
        Assert.Contains($"words: Ida Berg, in The Gazette: {Claim.InPlaceOfGraphic}\"", head, StringComparison.Ordinal);
    }

    private static PublishedCopy Graphic(string claim = "never-on-time") => PublishedCopy.Of(site => site.WithChanged(
        $"claims/bridge/{claim}.md", "\ntopics:", "\ngraphic: true\ntopics:"));
}
