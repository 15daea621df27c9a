using System.Text;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Build;

/// <summary>What somebody changes in a published site before making its manifest fit.</summary>
public sealed class ForgedSiteTests
{
    private const string Content = "data/content.tar";
    private const string Crossing = "The ferry made its last crossing on a Sunday.";
    private const string Never = "The ferry was never on time. It is a Sunday.";
    private const string Again = "publish the site again, or fetch it again from where it is published";

    [Theory]
    // Words of records: in a heading, a list, a picture, the prose, around a quote.
    [InlineData("claims/crossing.html", Crossing, Never)]
    [InlineData("topics/bridge.html", "Then it stopped", "Then it burnt")]
    [InlineData("index.html", "class=\"value\">400", "class=\"value\">900")]
    [InlineData("claims/crossing.html", "The old ", "The new ")]
    [InlineData("claims/never-on-time.html", "Ida Berg</a>, in", "Mr Berg</a>, in")]
    [InlineData("dossiers/bridge.html", "(supports, verified)", "(disputes, verified)")]
    // Words of the templates, the head and the frame.
    [InlineData("topics/bridge.html", ">Who says what<", ">Who lies<")]
    [InlineData("topics/bridge.html", "<figcaption", "<p>All of it is false.</p><figcaption")]
    [InlineData("claims/crossing.html", "</main>", "<p>Withdrawn.</p></main>")]
    [InlineData("claims/crossing.html", "content=\"Who says it", "content=\"Who denies it")]
    [InlineData("claims/crossing.html", "<figure class=\"citation\"", "<figure hidden=\"hidden\" class=\"citation\"")]
    [InlineData("verify.html", "compared each", "compared none")]
    // Scripts, policies, headers, crawlers.
    [InlineData("index.html", "</head>", "<script>alert(1)</script></head>")]
    [InlineData("index.html", "script-src &#x27;self&#x27;", "script-src *")]
    [InlineData("_headers", "X-Frame-Options: DENY", "X-Frame-Options: SAMEORIGIN")]
    [InlineData("data/verify/gazette-2021.js", "});\n", "});alert(1);\n")]
    [InlineData("robots.txt", "Allow: /", "Disallow: /")]
    [InlineData("llms.txt", "Why was it built?", "Why was it burnt?")]
    // Texts and data.
    [InlineData("sources/gazette-2021.txt", "Ida Berg", "Eva Berg")]
    [InlineData("sources/sealed/gazette-2021.txt", "a song", "a shot")]
    [InlineData("claims/crossing.json", Crossing, Never)]
    [InlineData("data/wiki.json", "~400", "~900")]
    [InlineData("data/wiki.schema.json", "\"disputes\"", "\"denies\"")]
    [InlineData("data/citations.csv", ",the-gazette,", ",the-herald,")]
    [InlineData("data/stix.json", "\"modified\": \"2021-05-03", "\"modified\": \"2021-05-04")]
    [InlineData("data/references.ris", "TY  - NEWS", "TY  - BLOG")]
    [InlineData("data/references.bib", "day = 3", "day = 2")]
    [InlineData("data/references.json", "article-newspaper", "article-magazine")]
    [InlineData("data/annotations.jsonld", "made its last", "made its lost")]
    [InlineData("data/cards/*-0.js", "\"by\":\"Ida Berg", "\"by\":\"Eva Berg")]
    [InlineData("data/search/our-*-pages-0.js", Crossing, Never)]
    [InlineData("feed.atom", "term=\"active\"", "term=\"retracted\"")]
    [InlineData("sitemap.xml", "papers/claims/crossing.html", "papers/claims/crossed.html")]
    [InlineData("claims/last-trip.html", "url=crossing.html", "url=crowd-400.html")]
    public void ChangedFileWithFittingManifestIsFound(string path, string words, string others)
    {
        using var copy = PublishedCopy.WithPictures();
        path = copy.PathOf(path);
        var problem = Assert.Single(copy.With(path, words, others).Sealed().Problems());
        Assert.StartsWith($"{path}:", problem, StringComparison.Ordinal);
        Assert.Contains(": error W516: ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void ProblemQuotesWhereItFirstDiffers()
    {
        using var copy = new PublishedCopy().With("robots.txt", "Allow: /", "Disallow: /").Sealed();
        Assert.Equal(
            $"robots.txt:2:1: error W516: \"Disallow: /\" is here where '{Content}' makes \"Allow: /\"; {Again}",
            Assert.Single(copy.Problems()));
    }

    /// <summary>A number in every page, text and data, also in the content, as a search and replacement makes it.</summary>
    [Fact]
    public void NumberChangedEverywhereIsFound()
    {
        using var copy = new PublishedCopy();
        foreach (var file in copy.PathsWith("400"))
            copy.With(file, "400", "900");
        Assert.Contains(
            copy.Sealed().Problems(),
            problem => problem.StartsWith($"{Content}/sources/gazette-2021.md:", StringComparison.Ordinal)
                && problem.Contains("error W210", StringComparison.Ordinal));
    }

    [Fact]
    public void ForgedQuoteOfContentIsFound()
    {
        using var copy = new PublishedCopy().With(Content, "quote: ferry at Lindholm", "quote: barge at Lindholm").Sealed();
        Assert.Contains(
            copy.Problems(),
            problem => problem.StartsWith($"{Content}/claims/bridge/crossing.md:11:12: error W2", StringComparison.Ordinal));
    }

    [Fact]
    public void StatementChangedInContentIsFound()
    {
        using var copy = new PublishedCopy().With(Content, "crossing on a Sunday", "crossing on 1 Sunday").Sealed();
        Assert.StartsWith($"{Content}/claims/bridge/crossing.md:2:", copy.Problems()[0], StringComparison.Ordinal);
        copy.With(Content, "crossing on 1 Sunday", "crossing on _ Sunday").Sealed();
        Assert.Contains(
            copy.Problems(),
            problem => problem.StartsWith("claims/crossing.html:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("claims/another.html")]
    [InlineData("claims/crowd-400/index.html")]
    [InlineData("data/added.js")]
    [InlineData("added.svg")]
    public void AddedFileWithFittingManifestIsFound(string path)
    {
        using var copy = new PublishedCopy().WithFile(path).Sealed();
        Assert.Equal(
            $"{path}:1:1: error W516: '{Content}' makes no such file; take it out of the site and its manifest, or {Again}",
            Assert.Single(copy.Problems()));
    }

    [Theory]
    [InlineData("claims/crowd-400.html")]
    [InlineData("data/events.csv")]
    public void RemovedFileWithFittingManifestIsFound(string path)
    {
        using var copy = new PublishedCopy().Without(path).Sealed();
        Assert.Equal(
            $"{path}:1:1: error W516: '{Content}' makes this file, and the site does not have it; {Again}",
            Assert.Single(copy.Problems()));
    }

    [Fact]
    public void SiteWithoutItsContentIsFound()
    {
        using var copy = new PublishedCopy().Without(Content).Sealed();
        Assert.StartsWith($"{Content}:1:1: error W515:", Assert.Single(copy.Problems()), StringComparison.Ordinal);
    }

    /// <summary>All pages of another version differ, which is one cause.</summary>
    [Fact]
    public void SiteOfAnotherVersionIsOneProblem()
    {
        using var copy = new PublishedCopy();
        var style = PublishedAsset.All.First(asset => asset.Name == "wiki.css").Path;
        foreach (var page in copy.PathsWith(style))
            copy.With(page, style, "assets/wiki.0123456789ab.css");
        Assert.StartsWith(
            $"{style}:1:1: error W517:",
            Assert.Single(copy.Without(style).Sealed().Problems()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ManyDifferingFilesAreCounted()
    {
        using var copy = PublishedCopy.WithPictures();
        var pages = copy.PathsWith("</body>");
        foreach (var page in pages)
            copy.With(page, "</body>", "<p>False.</p></body>");
        var problems = copy.Sealed().Problems();
        Assert.Equal(21, problems.Count);
        Assert.Contains(problems, problem => problem.Contains($"{pages.Count - 20} more files are not", StringComparison.Ordinal));
    }

    [Fact]
    public void AssetWithOtherBytesIsFound()
    {
        using var copy = new PublishedCopy();
        var style = PublishedAsset.All.First(asset => asset.Name == "wiki.css").Path;
        copy.Write(style, "body { display: none }");
        Assert.StartsWith($"{style}:1:1: error W516:", Assert.Single(copy.Sealed().Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void FormerAssetHasTheHashInItsName()
    {
        using var copy = new PublishedCopy();
        copy.Write("assets/added.0123456789ab.js", "alert(1)");
        Assert.Equal(
            $"assets/added.0123456789ab.js:1:1: error W512: the bytes do not have the hash in the file's name; {Again}",
            Assert.Single(copy.Sealed("assets/added.0123456789ab.js").Problems()));
    }

    [Fact]
    public void FormerIconOfTheProgramIsAccepted()
    {
        using var copy = new PublishedCopy();
        var icon = PublishedAsset.All.First(asset => asset.Name == "icon.svg");
        var former = PublishedAsset.Of("assets/former.svg", icon.Bytes);
        copy.Write(former.Path, Encoding.UTF8.GetString(icon.Bytes));
        Assert.Empty(copy.Sealed(former.Path).Problems());
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", true)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><path d=\"M0 0\"/></svg>", false)]
    public void FormerPictureRunsNothing(string picture, bool isFound)
    {
        using var copy = new PublishedCopy();
        var asset = PublishedAsset.Of("assets/logo.svg", Encoding.UTF8.GetBytes(picture));
        copy.Write(asset.Path, picture);
        Assert.Equal(
            isFound ? [$"{asset.Path}:1:1: error W513"] : [],
            copy.Sealed(asset.Path).Problems().Select(problem => problem.Split(": the")[0]));
    }
}
