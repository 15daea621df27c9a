using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wiki.Pages;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Composing.Structured;

public sealed partial class StructuredDataTests
{
    private static readonly IReadOnlyDictionary<string, JsonArray?> Lighthouse = Sites
        .ValidSiteTests.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(
            file => file.Path,
            file => Graph(System.Text.Encoding.UTF8.GetString(file.Bytes)),
            StringComparer.Ordinal
        );

    [Fact]
    public void EveryPageExceptNotFoundHasStructuredData() =>
        Assert.Equal(
            ["404.html"],
            Lighthouse
                .Where(page => page.Value is null && !page.Key.StartsWith("dossiers/", StringComparison.Ordinal))
                .Select(page => page.Key)
        );

    [Theory]
    [InlineData("index.html", "WebSite")]
    [InlineData("method.html", "WebPage")]
    [InlineData("claims/index.html", "CollectionPage")]
    [InlineData("claims/storm-opened-crack.html", "Claim")]
    [InlineData("entities/skerrow-light.html", "Place")]
    [InlineData("entities/varra-gazette.html", "NewsMediaOrganization")]
    [InlineData("events/storm-2019.html", "Event")]
    [InlineData("questions/what-repair-costs.html", "WebPage")]
    [InlineData("sources/varra-gazette-2019-05-14.html", "NewsArticle")]
    [InlineData("topics/repair.html", "Article")]
    public void StructuredDataNamesTheTypeOfThing(string path, string type) =>
        Assert.Equal(
            (type, $"https://skerrow.example/papers/{path}"),
            ((string)Lighthouse[path]![0]!["@type"]!, (string)Lighthouse[path]![0]!["url"]!)
        );

    [Fact]
    public void TheBreadcrumbsEndAtThePage()
    {
        var steps = Lighthouse["claims/storm-opened-crack.html"]![1]!["itemListElement"]!.AsArray();
        Assert.Equal(
            [
                (1, "https://skerrow.example/papers/index.html"),
                (2, "https://skerrow.example/papers/claims/index.html"),
                (3, "https://skerrow.example/papers/claims/storm-opened-crack.html"),
            ],
            steps.Select(step => ((int)step!["position"]!, (string)step["item"]!))
        );
    }

    [Fact]
    public void ClaimAppearsInEverySupportingSource() =>
        Assert.All(
            Editions.Of("lighthouse").Corpus.Claims,
            claim =>
                Assert.Equal(
                    Voices
                        .SourcesOf(claim)
                        .Select(source => $"https://skerrow.example/papers/sources/{source}.html"),
                    Lighthouse[claim.Route.Path]![0]!["appearance"]!.AsArray().Select(appearance => (string)appearance!["url"]!)
                )
        );

    [Theory]
    [InlineData("news-report", "NewsArticle")]
    [InlineData("agency-report", "NewsArticle")]
    [InlineData("interview", "Article")]
    [InlineData("official-statement", "CreativeWork")]
    [InlineData("court-document", "CreativeWork")]
    [InlineData("study", "Report")]
    [InlineData("post", "SocialMediaPosting")]
    [InlineData("broadcast", "MediaObject")]
    [InlineData("web-page", "WebPage")]
    public void TheKindOfAReportDecidesItsType(string kind, string type)
    {
        using var site = new TinySite().WithSource(
            "gazette-2021",
            TinySiteFiles.Gazette.Replace("kind: news-report", $"kind: {kind}", StringComparison.Ordinal),
            TinySiteFiles.Report
        );
        var files = site.Check().Files.ToDictionary(
            file => file.Path,
            file => System.Text.Encoding.UTF8.GetString(file.Bytes),
            StringComparer.Ordinal
        );
        Assert.Equal(type, (string)Graph(files["sources/gazette-2021.html"])![0]!["@type"]!);
        var claim = Graph(files["claims/never-on-time.html"])![0]!;
        Assert.Equal(type, (string)claim["appearance"]![0]!["@type"]!);
        Assert.Equal(
            ("Quotation", "It was never once on time", "en", "Ida Berg, in The Gazette"),
            (
                (string)claim["citation"]![0]!["@type"]!,
                (string)claim["citation"]![0]!["text"]!,
                (string)claim["citation"]![0]!["inLanguage"]!,
                (string)claim["citation"]![0]!["creditText"]!
            )
        );
    }

    [Theory]
    [InlineData("outlet", "NewsMediaOrganization")]
    [InlineData("channel", "Organization")]
    [InlineData("place", "Organization")]
    [InlineData("person", "Person")]
    public void PublisherIsAPersonOrAnOrganisation(string kind, string type)
    {
        using var site = new TinySite().WithChanged("entities/the-gazette.md", "kind: outlet", $"kind: {kind}");
        var source = Graph(Page(site, "sources/gazette-2021.html"))![0]!;
        Assert.Equal(type, (string)source["publisher"]!["@type"]!);
    }

    [Theory]
    [InlineData("place", true)]
    [InlineData("organisation", false)]
    public void OnlyPlacesHaveCoordinates(string kind, bool has)
    {
        using var site = new TinySite().WithChanged(
            "entities/the-gazette.md",
            "kind: outlet",
            $"kind: {kind}\ncoordinates:\n  lat: 1.5\n  lon: 2.5\n  precision: city\n  basis: A map.");
        Assert.Equal(has, Graph(Page(site, "entities/the-gazette.html"))![0]!["geo"] is not null);
    }

    [Fact]
    public void NoPageRatesAnything() =>
        Assert.DoesNotContain(
            Lighthouse.Values.OfType<JsonArray>(),
            graph =>
                graph.ToJsonString().Contains("Rating", StringComparison.Ordinal)
                || graph.ToJsonString().Contains("ClaimReview", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("</script>")]
    [InlineData("a & b")]
    public void TextThatCouldBeMarkupIsRefused(string words) =>
        Assert.Throws<ArgumentException>(() => new VerbatimText(words));

    private static string Page(TinySite site, string path) =>
        System.Text.Encoding.UTF8.GetString(site.Check().Files.Single(file => file.Path == path).Bytes);

    private static JsonArray? Graph(string html) =>
        Block().Match(html) is { Success: true } match
            ? JsonNode.Parse(match.Groups["json"].Value)!["@graph"]!.AsArray()
            : null;

    [GeneratedRegex("<script type=\"application/ld&#x2B;json\">(?<json>[^<]*)</script>", RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
