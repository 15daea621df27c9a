using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Verifying.Pages;

public sealed partial class PageRulesTests
{
    private const string Claim = "claims/crossing.html";
    private const string Source = "sources/gazette-2021.html";
    private const string Topic = "topics/bridge.html";
    private const string Report = "this is a bug of the templates, report it with this line";
    private const string Words = "ferry at Lindholm made its last crossing on Sunday";
    private const string Passage = "../sources/gazette-2021.html#b0-8-58";

    [Fact]
    public void UntouchedPagesAreSilent() => Assert.Empty(Tampered.CheckUntouched());

    [Fact]
    public void ClaimPageWithoutItsCitationIsReported() =>
        AssertOnly(
            $"{Claim}:1:1: error W302: the claim page shows no citation with a quote; {Report}",
            Tampered.Check(Claim, html => Citation().Replace(html, "", 1))
        );

    [Fact]
    public void ACitationWithoutItsQuoteBreaksThePromise() =>
        AssertOnly(
            $"{Claim}:1:1: error W302: the claim page shows no citation with a quote; {Report}",
            Tampered.Check(Claim, "class=\"quote\"", "class=\"words\"")
        );

    [Fact]
    public void ChangedLetterInMarkIsReported() =>
        Assert.Contains(
            Unmarked(Words, Passage),
            Tampered.Check(Source, "last crossing on Sunday<", "lost crossing on Sunday<")
        );

    [Fact]
    public void ChangedLetterInQuotedLinkIsReported() =>
        AssertOnly(
            Unmarked(Words.Replace("last", "lost", StringComparison.Ordinal), Passage),
            Tampered.Check(Claim, $">{Words}<", $">{Words.Replace("last", "lost", StringComparison.Ordinal)}<")
        );

    [Fact]
    public void QuoteLinkedToAnotherPassageIsReported() =>
        AssertOnly(
            Unmarked(Words, "../sources/gazette-2021.html#b1"),
            Tampered.Check(
                Claim,
                $"class=\"quote\" href=\"{Passage}\"",
                "class=\"quote\" href=\"../sources/gazette-2021.html#b1\""
            )
        );

    [Theory]
    [InlineData("../method.html", "../Method.html")]
    [InlineData("<a href=\"../index.html", "<a href=\"../../../index.htm", "../../../index.htm")]
    [InlineData("href=\"#main\"", "href=\"#Main\"", "#Main")]
    [InlineData("<a href=\"../index.html", "<a href=\"../%69ndex.html", "../%69ndex.html")]
    [InlineData("../assets/wiki", "../assets/Wiki", null)]
    public void ABrokenLinkIsSeen(string words, string others, string? href = "")
    {
        var problem = Assert.Single(Tampered.Check(Claim, words, others));
        Assert.StartsWith(
            $"{Claim}:1:1: error W303: the link '{(href?.Length == 0 ? others : href)}",
            problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void DuplicateIdIsReported() =>
        AssertOnly(
            $"{Claim}:1:1: error W304: the fragment '_quotes' is on the page more than once; {Report}",
            Tampered
                .Check(Claim, "<h2 id=\"_cite\">", "<h2 id=\"_quotes\">")
                .Where(problem => !problem.Contains("W303", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("[@x]")]
    [InlineData("It came [@x; @y].")]
    [InlineData("[[x]]")]
    [InlineData("As [[x|he")]
    public void AMarkLeftInAParagraphIsSeen(string words) =>
        AssertOnly(
            $"{Topic}:1:1: error W305: the mark in \"{words}\" was not read; close it, or put brackets "
                + "that are meant as such between backticks",
            Tampered.Check(Topic, "</main>", $"<p>{words}</p></main>")
        );

    [Theory]
    [InlineData("<blockquote lang=\"en\">an [@x] in it</blockquote>")]
    [InlineData("<p><q lang=\"en\">an <a href=\"#main\">[[x]]</a></q></p>")]
    [InlineData("<p><code>[@x]</code></p>")]
    public void BracketsInSourceAndCodeAreText(string element) =>
        Assert.Empty(Tampered.Check(Topic, "</main>", $"{element}</main>"));

    [Fact]
    public void BracketsInSourceAndQuotesArePublished()
    {
        using var site = new TinySite().WithReport(
            $"{TinySiteFiles.Report}\nAs [@quay] wrote on its page. See [[it]] too.\n"
        );
        site.With(
            "claims/bridge/brackets.md",
            "---\nstatement: An account wrote.\nkind: stated-fact\ntopics:\n  - bridge\ncitations:\n  "
                + "- source: gazette-2021\n    quote: As [@quay] wrote on its page.\n---\n"
        );
        Assert.Empty(site.Problems());
    }

    [Theory]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"\" />", "https://example.org/a.png")]
    [InlineData("<script src=\"http://example.org/a.js\"></script>", "http://example.org/a.js")]
    [InlineData("<iframe src=\"https://example.org/\"></iframe>", "https://example.org/")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/a.css\" />", "https://example.org/a.css")]
    [InlineData("<object data=\"https://example.org/a.svg\"></object>", "https://example.org/a.svg")]
    public void ARequestOffSiteIsSeen(string element, string address) =>
        AssertOnly(
            $"{Topic}:1:1: error W306: the page requests '{address}' from elsewhere; put the file among the assets",
            Tampered.Check(Topic, "</main>", $"{element}</main>")
        );

    [Fact]
    public void RequestWithoutSchemeIsOffSite() =>
        Assert.Contains(
            $"{Topic}:1:1: error W306: the page requests '//example.org/a.png' from elsewhere; put the file among the assets",
            Tampered.Check(Topic, "</main>", "<img src=\"//example.org/a.png\" alt=\"\" /></main>")
        );

    [Theory]
    [InlineData("<a href=\"https://example.org/\">elsewhere</a>")]
    [InlineData("<a href=\"mailto:editors@example.org\">editors</a>")]
    [InlineData("<link rel=\"canonical\" href=\"https://example.org/\" />")]
    public void LinkToAnotherSiteIsAllowed(string element) =>
        Assert.Empty(Tampered.Check(Topic, "</main>", $"{element}</main>"));

    [Theory]
    [InlineData("</body>", "")]
    [InlineData("</main>", "</p></main>")]
    [InlineData("</main>", "a & b</main>")]
    [InlineData("</main>", "<br></main>")]
    [InlineData("</main>", "\u0001</main>")]
    public void MalformedPageIsReported(string words, string others) =>
        Assert.StartsWith(
            "method.html:1:1: error W301: the page cannot be read back (",
            Assert.Single(Tampered.Check("method.html", words, others)),
            StringComparison.Ordinal
        );

    private static string Unmarked(string words, string href) =>
        $"{Claim}:1:1: error W302: the quote \"{words}\" leads to '{href}', where these words are not marked; {Report}";

    private static void AssertOnly(string expected, IEnumerable<string> problems) => Assert.Equal([expected], problems);

    [GeneratedRegex("<figure class=\"citation\"[^>]*>.*?</figure>", RegexOptions.Singleline)]
    private static partial Regex Citation();
}
