using System.Text;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Verifying.Published;

/// <summary>What somebody changes around the words of pages, before making the manifest fit.</summary>
public sealed class ForgedPageTests
{
    private const string Claim = "claims/crossing.html";
    private const string NoTime = "claims/never-on-time.html";
    private const string Report = "sources/gazette-2021.html";

    [Theory]
    // The head: title, description, address, structured data.
    [InlineData(Claim, "<title>The Gazette: The ferry", "<title>The Gazette: The barge", Claim)]
    [InlineData("topics/bridge.html", "<title>The bridge", "<title>The ferry", "topics/bridge.html")]
    [InlineData(Claim, "content=\"Who says it", "content=\"Who denies it", Claim)]
    [InlineData(Claim, "in which words: The Gazette: The ferry", "in which words: The Gazette: The barge", Claim)]
    [InlineData("topics/bridge.html", "content=\"Why was it built?", "content=\"Why was it burnt?", "topics/bridge.html")]
    [InlineData(Claim, "canonical\" href=\"https://wiki.museum", "canonical\" href=\"https://wiki.example", Claim)]
    [InlineData(Claim, "\"name\":\"The ferry", "\"name\":\"The barge", Claim)]
    [InlineData(Claim, "\"creditText\":\"The Gazette", "\"creditText\":\"The Herald", Claim)]
    [InlineData(Claim, "\"headline\":\"The Gazette", "\"headline\":\"The Herald", Claim)]
    // For crawlers.
    [InlineData("sitemap.xml", "papers/claims/crossing.html", "papers/claims/crossed.html", "sitemap.xml")]
    [InlineData("robots.txt", "Allow: /", "Disallow: /", "robots.txt")]
    [InlineData("llms.txt", "Why was it built?", "Why was it burnt?", "llms.txt")]
    [InlineData("llms.txt", "## Sources", "- [Another](sources/another.html): of 2021\n## Sources", "llms.txt")]
    // A former address that leads elsewhere.
    [InlineData("claims/last-trip.html", "url=crossing.html", "url=crowd-400.html", "claims/last-trip.html")]
    // Pictures: the value, its label, the source, the place.
    [InlineData("index.html", "class=\"value\">400", "class=\"value\">900", "index.html")]
    [InlineData("index.html", "The Gazette: about 400, published", "The Gazette: about 900, published", "index.html")]
    [InlineData("index.html", "published 3 May 2021\"", "published 3 May 2020\"", "index.html")]
    [InlineData("index.html", "<title>Lindholm: ", "<title>Landholm: ", "index.html")]
    [InlineData("topics/bridge.html", "when unseen\">2 May", "when unseen\">9 May", "topics/bridge.html")]
    // Terms: another word, and another term with its own word and meaning.
    [InlineData(Claim, ">stated as fact</a>", ">forecast</a>", Claim)]
    // A matrix: the count, the way and the speaker of a cell.
    [InlineData("topics/bridge.html", "class=\"carried\">1 of", "class=\"carried\">2 of", "topics/bridge.html")]
    [InlineData("topics/bridge.html", "class=\"way through\" href", "class=\"way own\" href", "topics/bridge.html")]
    [InlineData("topics/bridge.html", "title=\"Ida Berg\"", "title=\"in its own voice\"", "topics/bridge.html")]
    // Relations in both directions, facts, terms, the outline, headings.
    [InlineData("entities/ida-berg.html", "is the harbour master of", "is the rival of", "entities/ida-berg.html")]
    [InlineData("entities/lindholm.html", "has the harbour master", "has the rival", "entities/lindholm.html")]
    [InlineData("entities/lindholm.html", "data-claim=\"never-on-time\"", "data-claim=\"crossing\"", "entities/lindholm.html")]
    [InlineData("entities/lindholm.html", "55.5", "56.5", "entities/lindholm.html")]
    [InlineData("entities/lindholm.html", "A map of the coast", "A map of the moon", "entities/lindholm.html")]
    [InlineData("events/last-crossing.html", "<dt>Where</dt>", "<dt>Far from</dt>", "events/last-crossing.html")]
    [InlineData(Claim, "<dl class=\"facts\">", "<dl class=\"facts\"><div><dt>Verdict</dt><dd>false</dd></div>", Claim)]
    [InlineData(Report, "<dt>Published</dt>", "<dt>Withdrawn</dt>", Report)]
    [InlineData("questions/was-it-late.html", "The reports do not say.", "The reports lie.", "questions/was-it-late.html")]
    [InlineData("topics/bridge.html", "#_matrix\">Who says what</a>", "#_matrix\">Who lies</a>", "topics/bridge.html")]
    [InlineData("topics/bridge.html", ">Who says what<", ">Who lies<", "topics/bridge.html")]
    [InlineData("entities/ida-berg.html", "<h1>Ida Berg", "<h1>Eva Berg", "entities/ida-berg.html")]
    // A chronology: the heading of a period, its days, and what is read out.
    [InlineData("topics/bridge.html", "<h3>The end", "<h3>The lie", "topics/bridge.html")]
    [InlineData("topics/bridge.html", "class=\"days\">2 May", "class=\"days\">9 May", "topics/bridge.html")]
    // Links to terms, rows of indexes, months in chronologies, names beside events, days above columns.
    [InlineData("claims/index.html", ">assessment</a>", ">forecast</a>", "claims/index.html")]
    [InlineData("claims/index.html", "class=\"voice\">Ida Berg", "class=\"voice\">Eva Berg", "claims/index.html")]
    [InlineData("entities/index.html", ">person</a>", ">place</a>", "entities/index.html")]
    [InlineData("topics/bridge.html", "when unseen\">2 May", "when unseen\">2 June", "topics/bridge.html")]
    [InlineData("topics/bridge.html", "data-place=\"lindholm\">Lindholm", "data-place=\"lindholm\">Landholm", "topics/bridge.html")]
    [InlineData("compare.html", "class=\"when\">3 May", "class=\"when\">4 May", "compare.html")]
    // What stands below a quote: the day, the stance, the note; the kind of a claim beside it; its sources.
    [InlineData(NoTime, "Note: She was asked", "Note: She was paid", NoTime)]
    [InlineData(NoTime, "Note: She was asked on the quay.", "", NoTime)]
    [InlineData("dossiers/bridge.html", "3 May 2021 (supports, verified)", "4 May 2021 (supports, verified)", "dossiers/bridge.html")]
    [InlineData("dossiers/bridge.html", "(supports, verified)", "(disputes, verified)", "dossiers/bridge.html")]
    [InlineData("topics/bridge.html", "</a>, 3 May 2021", "</a>, 4 May 2021", "topics/bridge.html")]
    [InlineData("topics/bridge.html", "class=\"kind\">assessment", "class=\"kind\">forecast", "topics/bridge.html")]
    [InlineData("entities/lindholm.html", "class=\"when\">2 May", "class=\"when\">9 May", "entities/lindholm.html")]
    [InlineData(Claim, "1 of 1 source", "9 of 9 source", Claim)]
    [InlineData(Claim, "class=\"repeated\">The ferry", "class=\"repeated\">The barge", Claim)]
    // Labels and titles.
    [InlineData(Claim, "title=\"The Gazette, May 2021\"", "title=\"The Gazette, May 2001\"", Claim)]
    [InlineData(Claim, ">TG</a>", ">TX</a>", Claim)]
    [InlineData("topics/bridge.html", "data-name=\"The Gazette\"", "data-name=\"The Herald\"", "topics/bridge.html")]
    [InlineData(Claim, "title=\"The source states", "title=\"The source denies", Claim)]
    [InlineData(Report, "title=\"The Gazette: The ferry made", "title=\"The Gazette: The ferry missed", Report)]
    [InlineData(Report, "title=\"The Gazette: The ferry made", "title=\"Ida Berg: The ferry made", Report)]
    [InlineData(Report, "title=\"The Gazette: The ferry made", "title=\"Disputes: The Gazette: The ferry made", Report)]
    // Lists, tables, dates and counts.
    [InlineData("events/index.html", ">The last crossing<", ">The first crossing<", "events/index.html")]
    [InlineData("events/index.html", "2 May 2021", "9 May 2021", "events/index.html")]
    [InlineData("events/last-crossing.html", "2 May 2021", "9 May 2021", "events/last-crossing.html")]
    [InlineData("sources/index.html", "3 May 2021", "9 May 2021", "sources/index.html")]
    [InlineData("topics/index.html", "Why was it built?", "Why was it burnt?", "topics/index.html")]
    [InlineData("questions/index.html", "It was; ", "It is; ", "questions/index.html")]
    [InlineData("entities/index.html", "<a href=\"ida-berg.html\">Ida Berg</a>", "", "entities/index.html")]
    [InlineData("index.html", "1 source, 4 claims", "9 sources, 4 claims", "index.html")]
    [InlineData(Report, " % of its text", "9 % of its text", Report)]
    // The citations to copy.
    [InlineData(Claim, "@misc{crossing,", "@misc{crossed,", Claim)]
    [InlineData(Claim, "T1  - The Gazette: The ferry", "T1  - The Gazette: The barge", Claim)]
    [InlineData(Claim, "The Gazette, &#x201C;The Gazette, May", "The Herald, &#x201C;The Gazette, May", Claim)]
    [InlineData(Claim, "(The Gazette, 2021)", "(The Gazette, 2001)", Claim)]
    [InlineData("method.html", "sources to 3 May 2021", "sources to 3 May 2022", "method.html")]
    // The frame of all pages.
    [InlineData(Claim, "Newest source: 3 May 2021", "Newest source: 3 May 2011", Claim)]
    [InlineData(Claim, "<footer class=\"closing\">", "<footer class=\"closing\"><p>Withdrawn.</p>", Claim)]
    [InlineData(Claim, ">Claims</a></li></ul></nav>", ">Lies</a></li></ul></nav>", Claim)]
    // What is there and not seen.
    [InlineData(Claim, "<figure class=\"citation\"", "<figure hidden=\"hidden\" class=\"citation\"", Claim)]
    [InlineData(Claim, "<figure class=\"citation\"", "<figure class=\"citation unseen\"", Claim)]
    [InlineData(Claim, "<figure class=\"citation\"", "<figure style=\"display: none\" class=\"citation\"", Claim)]
    [InlineData("topics/bridge.html", "class=\"cited\">It was late", "class=\"cited\" hidden=\"hidden\">It was late", "topics/bridge.html")]
    public void ForgeryAroundTheWordsIsFound(string path, string words, string others, string at)
    {
        using var copy = PublishedCopy.WithPictures().With(path, words, others).Sealed();
        Assert.Contains(
            copy.Problems(),
            problem => problem.StartsWith($"{at}:1:1: error W510:", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void UntouchedCopyWithPicturesIsProven()
    {
        using var copy = PublishedCopy.WithPictures();
        Assert.Empty(copy.Problems());
    }

    [Theory]
    [InlineData("claims/another.html")]
    [InlineData("topics/another.html")]
    [InlineData("another.html")]
    [InlineData("claims/crowd-400/index.html")]
    public void AddedPageIsFound(string path)
    {
        using var copy = PublishedCopy.WithPictures();
        copy.Write(path, copy.Text("method.html"));
        Assert.Contains(
            copy.Sealed().Problems(),
            problem => problem.StartsWith($"{path}:1:1: error W510: the page is of no record", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("claims/crowd-400.html")]
    [InlineData("entities/ida-berg.html")]
    [InlineData("sources/gazette-2021.html")]
    [InlineData("dossiers/bridge.html")]
    [InlineData("method.html")]
    [InlineData("verify.html")]
    public void RemovedPageIsFound(string path)
    {
        using var copy = PublishedCopy.WithPictures().Without(path).Sealed();
        Assert.Contains(
            copy.Problems(),
            problem => problem.StartsWith($"{path}:1:1: error W510: ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void RemovedSourceWithItsLinksIsFound()
    {
        using var copy = PublishedCopy.WithPictures().Without("questions/was-it-late.html");
        var pages = copy.PathsWith("was-it-late.html").Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
            copy.With(page, "was-it-late.html", "index.html");
        Assert.Contains(
            copy.Sealed().Problems(),
            problem => problem.StartsWith("questions/was-it-late.html:1:1: error W510: ", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("body { visibility: hidden }", "added")]
    [InlineData("@media screen { :root { --accent: red; } } main { display: none }", "look")]
    public void StyleUnderItsOwnHashIsFound(string rules, string name)
    {
        using var copy = PublishedCopy.WithPictures();
        var style = PublishedAsset.Of($"assets/{name}.css", Encoding.UTF8.GetBytes(rules));
        copy.Write(style.Path, rules);
        copy.With("index.html", "</head>", $"<link rel=\"stylesheet\" href=\"{style.Path}\" /></head>").Sealed();
        Assert.Contains(
            $"index.html:1:1: error W513: '{style.Path}' is no style sheet or picture of this program",
            string.Join('\n', copy.Problems()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void SwappedNamesOfEntitiesAreFound()
    {
        using var copy = PublishedCopy.WithPictures();
        copy.With("entities/index.html", ">Ida Berg</a>", ">?</a>")
            .With("entities/index.html", ">Lindholm</a>", ">Ida Berg</a>")
            .With("entities/index.html", ">?</a>", ">Lindholm</a>");
        Assert.Equal(
            2,
            copy.Sealed()
                .Problems()
                .Count(problem => problem.StartsWith("entities/index.html:1:1: error W510: the link", StringComparison.Ordinal))
        );
    }

    /// <summary>Words between two quoted parts are those of the report, without a gap.</summary>
    [Fact]
    public void GapBetweenPartsIsFound()
    {
        using var copy = PublishedCopy.Of(site => site.With(
            "claims/bridge/crossing.md",
            TinySiteFiles.Crossing.Replace(
                "quote: ferry at Lindholm made its last crossing on Sunday",
                "quote:\n      - made its last crossing on Sunday\n      - stood on the quay",
                StringComparison.Ordinal) + "\n"));
        Assert.Empty(copy.Problems());
        copy.With(Claim, "About 400 people", "About people").Sealed();
        Assert.Contains(
            $"{Claim}:1:1: error W510: the quote \"made its last crossing on Sundaystood on the quay\" is not as",
            string.Join('\n', copy.Problems()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<b>song</b>", "<b>shot</b>")]
    [InlineData("\"song\"", "\"shot\"")]
    public void ForgedAliasIsFound(string shown, string forged)
    {
        using var copy = PublishedCopy.Of(site => site.With(
            "entities/ida-berg.md",
            "---\nname: Ida Berg\nkind: person\naliases:\n  - name: song\n    used-by:\n      - gazette-2021\n---\n"));
        Assert.Empty(copy.Problems());
        copy.With("entities/ida-berg.html", shown, forged).Sealed();
        Assert.Contains(
            copy.Problems(),
            problem => problem.StartsWith("entities/ida-berg.html:1:1: error W510:", StringComparison.Ordinal)
        );
    }
}
