using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Wiki.Output;
using Wiki.Output.Headers;
using Xunit;

namespace Wiki.Tests.Output.Headers;

public sealed partial class HeaderFilesTests
{
    private static readonly string[] Governed = ["<script", "<link", "<style"];

    private static readonly Dictionary<string, string> Published = SiteHeaders
        .Everywhere.Append(SiteHeaders.Transport)
        .ToDictionary(header => header.Name, header => header.Value);

    [Fact]
    public void AStaticHostGetsTheTable()
    {
        var rules = StaticRules(Text("_headers", "/"));
        Assert.Equal(["/*", "/assets/*", "/sources/received/*"], rules.Keys.Take(3));
        Assert.Equal(Published, rules["/*"]);
        Assert.Equal([KeyValuePair.Create("Cache-Control", SiteHeaders.AssetCaching.Value)], rules["/assets/*"]);
        Assert.Equal([KeyValuePair.Create("Content-Disposition", "attachment")], rules["/sources/received/*"]);
    }

    [Theory]
    [InlineData("/data/claims.csv", "text/csv; charset=utf-8")]
    [InlineData("/data/references.ris", "application/x-research-info-systems; charset=utf-8")]
    [InlineData("/data/references.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("/data/annotations.jsonld", "application/ld+json")]
    [InlineData("/llms.txt", "text/plain; charset=utf-8")]
    [InlineData("/feed.atom", "application/atom+xml; charset=utf-8")]
    [InlineData("/feed-*", "application/atom+xml; charset=utf-8")]
    [InlineData("/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/sitemap-*", "application/xml; charset=utf-8")]
    [InlineData("/sources/sealed/*", "text/plain; charset=utf-8")]
    public void StaticHostGetsTheTypesOfTexts(string path, string type) =>
        Assert.Equal(type, StaticRules(Text("_headers", "/"))[path]["Content-Type"]);

    [Fact]
    public void NginxKnowsTheTypeOfEveryFile()
    {
        var text = Text("nginx-headers.conf", "/");
        var endings = FrozenCase.Files.Select(file => Path.GetExtension(file.Path)).Where(ending => ending.Length > 0);
        Assert.All(
            endings.Distinct().Except([".conf"]),
            ending => Assert.Contains($"\" {ending[1..]};\n", text, StringComparison.Ordinal)
        );
        Assert.Contains("default_type application/octet-stream;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NginxGetsHeadersForPagesAndAssets()
    {
        var parts = Text("nginx-headers.conf", "/")
            .Split(["location \"/assets/\" {", "location \"/sources/received/\" {"], StringSplitOptions.None);
        Assert.Equal(3, parts.Length);
        Assert.Equal(Published.Append(KeyValuePair.Create("Cache-Control", "no-cache")), NginxHeaders(parts[0]));
        Assert.Equal(
            Published.Append(KeyValuePair.Create("Cache-Control", SiteHeaders.AssetCaching.Value)),
            NginxHeaders(parts[1])
        );
        Assert.Equal(
            Published
                .Append(KeyValuePair.Create("Cache-Control", "no-cache"))
                .Append(KeyValuePair.Create("Content-Disposition", "attachment")),
            NginxHeaders(parts[2])
        );
        Assert.All(parts[1..], part => Assert.Equal("}", part.TrimEnd().Split('\n')[^1]));
    }

    [Fact]
    public void EveryPageCarriesThePolicyOfTheHeaders()
    {
        // A page cannot say who may frame it, and only a dossier has a style of its own.
        var expected = Published["Content-Security-Policy"]
            .Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal)
            .Replace($" {DossierStyle.PolicySource}", "", StringComparison.Ordinal);
        var referrer = $"<meta name=\"referrer\" content=\"{Published["Referrer-Policy"]}\" />";
        var pages = FrozenCase.Pages.Select(Text).ToList();
        var policies = pages.Select(page => Policy().Match(page).Groups["policy"].Value).Distinct();
        Assert.Equal([expected], policies.Select(WebUtility.HtmlDecode));
        Assert.All(pages, page => Assert.Contains(referrer, page, StringComparison.Ordinal));
    }

    [Fact]
    public void NoHeaderForbidsADossierItsStyle()
    {
        var style = $"style-src {DossierStyle.PolicySource};";
        var dossiers = FrozenCase.Dossiers.Select(file => WebUtility.HtmlDecode(Text(file)));
        Assert.All(dossiers, page => Assert.Contains(style, page, StringComparison.Ordinal));
        Assert.Contains(
            $"style-src 'self' {DossierStyle.PolicySource};",
            Published["Content-Security-Policy"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void PolicyPrecedesWhatItGoverns() =>
        Assert.All(
            FrozenCase.Pages.Concat(FrozenCase.Dossiers).Select(Text),
            page =>
                Assert.InRange(page.IndexOf("Content-Security-Policy", StringComparison.Ordinal), 0, FirstRequest(page))
        );

    [Fact]
    public void SiteUnderPathHasRulesThere()
    {
        var rules = StaticRules(Text("_headers", "/wiki/")).Keys;
        Assert.Equal(["/wiki/*", "/wiki/assets/*", "/wiki/sources/received/*"], rules.Take(3));
        Assert.Contains("location \"/wiki/assets/\" {", Text("nginx-headers.conf", "/wiki/"), StringComparison.Ordinal);
    }

    /// <summary>nginx decodes the path of a request before it compares it.</summary>
    [Theory]
    [InlineData("/%D0%BC%D0%B8%D1%80/", "/\u043c\u0438\u0440/")]
    [InlineData("/a%20%22b%22/", "/a \\\"b\\\"/")]
    [InlineData("/a%5Cb/", "/a\\\\b/")]
    public void NginxComparesDecodedPaths(string basePath, string location) =>
        Assert.Contains($"location \"{location}assets/\" {{", Text("nginx-headers.conf", basePath), StringComparison.Ordinal);

    [Fact]
    public void TheSiteIsPublishedWithBothFiles()
    {
        var paths = FrozenCase.Files.Select(file => file.Path);
        var headers = paths.Where(path => path.Contains("headers", StringComparison.Ordinal));
        Assert.Equal(["_headers", "nginx-headers.conf"], headers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("'unsafe")]
    [InlineData("http:")]
    [InlineData("https:")]
    [InlineData("data:")]
    [InlineData("*")]
    public void PolicyAllowsNoUnsafeSource(string source) =>
        Assert.DoesNotContain(source, SiteHeaders.PagePolicy, StringComparison.Ordinal);

    private static int FirstRequest(string page) =>
        Governed.Select(element => page.IndexOf(element, StringComparison.Ordinal)).Where(at => at >= 0).Min();

    private static string Text(string path, string basePath) =>
        Encoding.UTF8.GetString(HeaderFiles.Write(basePath).Single(file => file.Path == path).Bytes);

    private static Dictionary<string, Dictionary<string, string>> StaticRules(string text)
    {
        var rules = new Dictionary<string, Dictionary<string, string>>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
                rules.Last().Value.Add(line.Trim().Split(": ", 2)[0], line.Trim().Split(": ", 2)[1]);
            else
                rules.Add(line, []);
        }

        return rules;
    }

    private static Dictionary<string, string> NginxHeaders(string text) =>
        Added().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);

    [GeneratedRegex(
        "^add_header (?<name>[A-Za-z-]+) \"(?<value>[^\"]*)\"( always)?;$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Added();

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Bytes);

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"")]
    private static partial Regex Policy();
}
