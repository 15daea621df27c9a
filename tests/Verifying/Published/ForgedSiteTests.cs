using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Verifying.Published;

/// <summary>What somebody changes in a published site before making its manifest fit.</summary>
public sealed class ForgedSiteTests
{
    private const string Crossing = "The ferry made its last crossing on a Sunday.";
    private const string Never = "The ferry was never on time.";
    private const string Quote = "ferry at Lindholm made its last crossing on Sunday";
    private const string Report = "sources/gazette-2021";

    [Theory]
    // A number in every page, text and data, under the seal that was published.
    [InlineData("*", "400", "900", "W511", "sources/sealed/gazette-2021.txt")]
    // A statement: in the heading, in a list, in the picture's table, in the search and on a card.
    [InlineData("claims/crossing.html", Crossing, Never, "W510", "claims/crossing.html")]
    [InlineData("topics/bridge.html", Crossing, Never, "W510", "topics/bridge.html")]
    [InlineData("sources/gazette-2021.html", Crossing, Never, "W510", "sources/gazette-2021.html")]
    [InlineData("data/search/our-*-pages-0.js", Crossing, Never, "W510", "data/search/our-*-pages-0.js")]
    [InlineData("data/cards/*-0.js", Crossing, Never, "W510", "data/cards/*-0.js")]
    // Prose of the home page, a topic, a dossier, a question, an entity.
    [InlineData("index.html", "The ferry stopped", "The ferry sank", "W510", "index.html")]
    [InlineData("topics/bridge.html", "Then it stopped", "Then it burnt", "W510", "topics/bridge.html")]
    [InlineData("dossiers/bridge.html", "Then it stopped", "Then it burnt", "W510", "dossiers/bridge.html")]
    [InlineData("questions/was-it-late.html", "One man says so", "All say so", "W510", "questions/was-it-late.html")]
    [InlineData("entities/lindholm.html", "A town with a quay", "A town at war", "W510", "entities/lindholm.html")]
    // Words around a quote, its voice and the figure.
    [InlineData("claims/crossing.html", "The old ", "The new ", "W510", "claims/crossing.html")]
    [InlineData("dossiers/bridge.html", "The old ", "The new ", "W510", "dossiers/bridge.html")]
    [InlineData("claims/never-on-time.html", "Ida Berg</a>, in", "Mr Berg</a>, in", "W510", "claims/never-on-time.html")]
    [InlineData("dossiers/bridge.html", "Ida Berg, in", "Mr Berg, in", "W510", "dossiers/bridge.html")]
    [InlineData("claims/crowd-400.html", "about 400 people", "about 900 people", "W510", "claims/crowd-400.html")]
    // A quote in brief.
    [InlineData("compare.html", "made its last", "made its lost", "W510", "compare.html")]
    // The texts for download and the page of the report.
    [InlineData(Report + ".txt", "Ida Berg", "Eva Berg", "W510", Report + ".txt")]
    [InlineData(Report + ".html", "with a song", "with a shot", "W510", Report + ".html")]
    [InlineData("sources/sealed/gazette-2021.txt", "a song", "a shot", "W511", "sources/sealed/gazette-2021.txt")]
    // Data: statement, figure, chain, quote.
    [InlineData("data/wiki.json", Crossing, Never, "W510", "claims/crossing.html")]
    [InlineData("data/wiki.json", "\"asserted-by\": \"Ida Berg\"", "\"asserted-by\": \"Eva Berg\"", "W510", "claims/never-on-time.html")]
    [InlineData("data/wiki.json", "~400", "~900", "W510", "data/figures.csv")]
    [InlineData("claims/crossing.json", Crossing, Never, "W510", "claims/crossing.json")]
    [InlineData("claims/crossing.json", Quote, "ferry at Lindholm made its lost crossing on Sunday", "W510", "claims/crossing.json")]
    [InlineData("data/claims.csv", Crossing, Never, "W510", "data/claims.csv")]
    [InlineData("data/claims.csv", ",Ida Berg,", ",Eva Berg,", "W510", "data/claims.csv")]
    [InlineData("data/claims.csv", "claims/crossing.html", "claims/crossed.html", "W510", "data/claims.csv")]
    [InlineData("data/events.csv", "events/last-crossing.html", "events/lost-crossing.html", "W510", "data/events.csv")]
    [InlineData("data/citations.csv", ",the-gazette,", ",the-herald,", "W510", "data/citations.csv")]
    [InlineData("data/citations.csv", "made its last", "made its lost", "W510", "data/citations.csv")]
    [InlineData("data/figures.csv", "400", "900", "W510", "data/figures.csv")]
    [InlineData("data/events.csv", "2021-05-02", "2021-06-02", "W510", "data/events.csv")]
    [InlineData("data/stix.json", Crossing, Never, "W510", "data/stix.json")]
    [InlineData("data/stix.json", "\"name\": \"Lindholm\"", "\"name\": \"Landholm\"", "W510", "data/stix.json")]
    [InlineData("data/stix.json", "A town with a quay", "A town at war", "W510", "data/stix.json")]
    [InlineData("data/stix.json", "\"published\": \"2021-05-03", "\"published\": \"2021-05-02", "W510", "data/stix.json")]
    [InlineData("data/stix.json", "\"created\": \"2021-05-03", "\"created\": \"2021-05-02", "W510", "data/stix.json")]
    [InlineData("data/stix.json", "Ida Berg, in", "Eva Berg, in", "W510", "data/stix.json")]
    [InlineData("data/stix.json", "\"asserted_by\": \"Ida", "\"asserted_by\": \"Eva", "W510", "data/stix.json")]
    [InlineData("data/stix.json", "(supports)", "(disputes)", "W510", "data/stix.json")]
    [InlineData("data/stix.json", "It was; It ran", "It was; It flew", "W510", "data/stix.json")]
    [InlineData("data/stix.json", "\"assessment\"", "\"forecast\"", "W510", "data/stix.json")]
    [InlineData("data/stix.json", "#b0-", "#b1-", "W510", "data/stix.json")]
    [InlineData("data/references.ris", "TY  - NEWS", "TY  - BLOG", "W510", "data/references.ris")]
    [InlineData("data/references.ris", "Y1  - 2021/05/03", "Y1  - 2021/05/02", "W510", "data/references.ris")]
    [InlineData("data/references.ris", "T1  - The Gazette, May", "T1  - The Herald, May", "W510", "data/references.ris")]
    [InlineData("data/references.bib", "@article{", "@misc{", "W510", "data/references.bib")]
    [InlineData("data/references.bib", "day = 3", "day = 2", "W510", "data/references.bib")]
    [InlineData("data/references.bib", "journal = {The Gazette", "journal = {The Herald", "W510", "data/references.bib")]
    [InlineData("data/references.json", "article-newspaper", "article-magazine", "W510", "data/references.json")]
    [InlineData("data/references.json", "title\": \"The Gazette\"", "title\": \"The Herald\"", "W510", "data/references.json")]
    [InlineData("schema/claim.schema.json", "The words carry the claim.", "The words limit the claim.", "W510", "schema/claim.schema.json")]
    [InlineData("data/wiki.schema.json", "\"disputes\"", "\"denies\"", "W510", "data/wiki.schema.json")]
    [InlineData("data/annotations.jsonld", Quote, "ferry", "W510", "data/annotations.jsonld")]
    [InlineData("data/references.bib", Crossing, Never, "W510", "data/references.bib")]
    [InlineData("data/references.ris", Crossing, Never, "W510", "data/references.ris")]
    [InlineData("data/references.json", Crossing, Never, "W510", "data/references.json")]
    [InlineData("feed.atom", Crossing, Never, "W510", "feed.atom")]
    [InlineData("feed.atom", "made its last", "made its lost", "W510", "feed.atom")]
    [InlineData("feed.atom", "term=\"active\"", "term=\"retracted\"", "W510", "feed.atom")]
    [InlineData("feed.atom", "claims/crossing.html", "claims/crossed.html", "W510", "feed.atom")]
    [InlineData("data/cards/*-0.js", "made its last", "made its lost", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"by\":\"Ida Berg", "\"by\":\"Eva Berg", "W510", "data/cards/*-0.js")]
    // The words around a quote on a card, its place, source, date and verdict, and the line about a record.
    [InlineData("data/cards/*-0.js", "The old ", "The new ", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "gazette-2021.html#b", "gazette-2021.html#c", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"s\":\"The", "\"s\":\"Another", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"on\":\"3 May", "\"on\":\"4 May", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"l\":\"en", "\"l\":\"nl", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"v\":\"verified", "\"v\":\"absent", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"k\":\"entity", "\"k\":\"source", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"k\":\"stated as fact", "\"k\":\"forecast", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"d\":\"A town with", "\"d\":\"A town without", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"d\":\"Why was it", "\"d\":\"How was it", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"d\":\"2 May", "\"d\":\"9 May", "W510", "data/cards/*-0.js")]
    // The data of the browser's own check.
    [InlineData("data/verify/gazette-2021.js", "made its last", "made its lost", "W510", "data/verify/gazette-2021.js")]
    // Data in a form that no build writes: without a part, of another kind, too short, with another number.
    [InlineData("data/cards/set.js", "\"version\":", "\"other\":", "W510", "data/cards/set.js")]
    [InlineData("data/cards/*-0.js", "\"t\":", "\"u\":", "W510", "data/cards/*-0.js")]
    [InlineData("data/cards/*-0.js", "\"q\":", "\"r\":", "W510", "data/cards/*-0.js")]
    [InlineData("data/verify/gazette-2021.js", "\"quotes\":", "\"other\":", "W510", "data/verify/gazette-2021.js")]
    [InlineData("data/verify/gazette-2021.js", ",0,8]", "]", "W510", "data/verify/gazette-2021.js")]
    [InlineData("data/verify/gazette-2021.js", ",0,8]", ",0,8.5]", "W510", "data/verify/gazette-2021.js")]
    // Scripts: one in data, one on a page, a handler, an address, a comment that browsers end sooner, the policy.
    [InlineData("data/verify/gazette-2021.js", "});\n", "});alert(1);\n", "W513", "data/verify/gazette-2021.js")]
    [InlineData("index.html", "</head>", "<script>alert(1)</script></head>", "W513", "index.html")]
    [InlineData("index.html", "</head>", "<SCRIPT>alert(1)</SCRIPT></head>", "W513", "index.html")]
    [InlineData("index.html", "</head>", "<script src=\"data/x.js\"></script></head>", "W513", "index.html")]
    [InlineData("index.html", "<main ", "<main onclick=\"alert(1)\" ", "W513", "index.html")]
    [InlineData("index.html", "<h1>", "<h1><a href=\" javascript:alert(1)\">x</a>", "W513", "index.html")]
    [InlineData("index.html", "<h1>", "<h1><!--><img src=\"x\" /> -->", "W513", "index.html")]
    [InlineData("index.html", "<h1>", "<h1><![CDATA[><img src=x>]]>", "W513", "index.html")]
    [InlineData("index.html", "<!DOCTYPE html>", "<!DOCTYPE html [<!-- > -->]>", "W513", "index.html")]
    [InlineData("index.html", "script-src &#x27;self&#x27;", "script-src *", "W513", "index.html")]
    [InlineData("_headers", "X-Frame-Options: DENY", "X-Frame-Options: SAMEORIGIN", "W513", "_headers")]
    public void ForgeryWithFittingManifestIsFound(string path, string words, string others, string code, string at)
    {
        using var copy = new PublishedCopy();
        foreach (var file in path == "*" ? copy.PathsWith(words) : [copy.PathOf(path)])
            copy.With(file, words, others);
        Assert.Contains(
            copy.Sealed().Problems(),
            problem => problem.StartsWith($"{copy.PathOf(at)}:1:1: error {code}:", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void SwappedCitationsWithFittingManifestAreFound()
    {
        using var copy = new PublishedCopy();
        var text = copy.Text("data/wiki.json");
        var first = text.IndexOf("\"citations\": [", StringComparison.Ordinal);
        var second = text.IndexOf("\"citations\": [", first + 1, StringComparison.Ordinal);
        var (one, other) = (Citations(text, first), Citations(text, second));
        copy.Write(
            "data/wiki.json",
            text[..first] + other + text[(first + one.Length)..second] + one + text[(second + other.Length)..]
        );
        Assert.Contains(copy.Sealed().Problems(), problem => problem.StartsWith("claims/", StringComparison.Ordinal));

        static string Citations(string text, int start) =>
            text[start..text.IndexOf("\n      ]", start, StringComparison.Ordinal)];
    }

    [Theory]
    [InlineData("data/wiki.json", "in-one-line\": \"made its last crossing on Sunday […] stood")]
    [InlineData("data/citations.csv", "made its last crossing on Sunday […] stood")]
    [InlineData("feed.atom", "made its last crossing on Sunday […] stood")]
    public void JoinedPartsWithFittingManifestAreFound(string path, string words)
    {
        using var copy = PublishedCopy.Of(site => site.With(
            "claims/bridge/crossing.md",
            TinySiteFiles.Crossing.Replace(
                "quote: ferry at Lindholm made its last crossing on Sunday",
                "quote:\n      - made its last crossing on Sunday\n      - stood on the quay",
                StringComparison.Ordinal) + "\n"));
        Assert.Empty(copy.Problems());
        copy.With(path, words, words.Replace("[…] ", "", StringComparison.Ordinal)).Sealed();
        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{path}:1:1: error W510", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("assets/added.0123456789ab.js", "W512")]
    [InlineData("data/added.js", "W513")]
    [InlineData("data/cards/added.js", "W513")]
    [InlineData("added.svg", "W513")]
    [InlineData("added.xhtml", "W513")]
    public void AddedScriptWithFittingManifestIsFound(string path, string code)
    {
        using var copy = new PublishedCopy().WithFile(path).Sealed();
        Assert.Contains(
            copy.Problems(),
            problem => problem.StartsWith($"{path}:1:1: error {code}:", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void AddedScriptWithItsHashIsFound()
    {
        using var copy = new PublishedCopy();
        var asset = PublishedAsset.Of("assets/added.js", "alert(1)"u8.ToArray());
        copy.Write(asset.Path, "alert(1)");
        copy.With("index.html", "</head>", $"<script src=\"{asset.Path}\"></script></head>").Sealed();
        Assert.Contains("index.html:1:1: error W513", string.Join('\n', copy.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void AssetWithOtherHashIsFound()
    {
        using var copy = new PublishedCopy();
        var style = PublishedAsset.All.First(asset => asset.Name == "wiki.css").Path;
        copy.Write(style, "body { display: none }");
        Assert.Equal(
            $"{style}:1:1: error W512: the bytes do not have the hash in the file's name; "
                + "publish the site again, or fetch it again from where it is published",
            Assert.Single(copy.Sealed().Problems())
        );
    }
}
