using System.Text;
using System.Text.RegularExpressions;
using Wiki.Output;
using Wiki.Output.Headers;
using Xunit;

namespace Wiki.Tests.Output.Headers;

public sealed partial class HeaderFilesTests
{
    private static readonly string[] Governed = ["<script", "<link", "<style"];

    private static readonly Dictionary<string, string> Published = SiteHeaders.Everywhere.Append(SiteHeaders.Transport).ToDictionary(header => header.Name, header => header.Value);

    [Fact]
    public void AStaticHostIsToldTheTable()
    {
        var rules = StaticRules(Text("_headers", "/"));
        Assert.Equal(["/*", "/assets/*"], rules.Keys);
        Assert.Equal(Published, rules["/*"]);
        Assert.Equal([KeyValuePair.Create("Cache-Control", SiteHeaders.AssetCaching.Value)], rules["/assets/*"]);
    }

    [Fact]
    public void NginxIsToldTheTableForPagesAndAgainForAssets()
    {
        var parts = Text("nginx-headers.conf", "/").Split("location \"/assets/\" {");
        Assert.Equal(2, parts.Length);
        Assert.Equal(Published.Append(KeyValuePair.Create("Cache-Control", "no-cache")), NginxHeaders(parts[0]));
        Assert.Equal(Published.Append(KeyValuePair.Create("Cache-Control", SiteHeaders.AssetCaching.Value)), NginxHeaders(parts[1]));
        Assert.Equal("}", parts[1].TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void EveryPageCarriesTheSamePolicyButForFramingAndTheStyleOfDossiers()
    {
        var pages = Shipped.Result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !IsDossier(file)).Select(file => Encoding.UTF8.GetString(file.Bytes)).ToList();
        var policies = pages.Select(page => System.Net.WebUtility.HtmlDecode(Policy().Match(page).Groups["policy"].Value)).Distinct();
        Assert.Equal([Published["Content-Security-Policy"].Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal).Replace($" {DossierStyle.PolicySource}", "", StringComparison.Ordinal)], policies);
        Assert.All(pages, page => Assert.Contains($"<meta name=\"referrer\" content=\"{Published["Referrer-Policy"]}\" />", page, StringComparison.Ordinal));
    }

    [Fact]
    public void NoHeaderForbidsADossierItsStyle()
    {
        Assert.All(Shipped.Result.Files.Where(IsDossier), dossier => Assert.Contains($"style-src {DossierStyle.PolicySource};", System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(dossier.Bytes)), StringComparison.Ordinal));
        Assert.Contains($"style-src 'self' {DossierStyle.PolicySource};", Published["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public void ThePolicyStandsBeforeAnythingThatItGoverns() =>
        Assert.All(
            Shipped.Result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Bytes)),
            page => Assert.InRange(page.IndexOf("Content-Security-Policy", StringComparison.Ordinal), 0, FirstRequest(page)));

    [Fact]
    public void ASiteUnderAPathHasItsRulesUnderThatPath()
    {
        Assert.Equal(["/wiki/*", "/wiki/assets/*"], StaticRules(Text("_headers", "/wiki/")).Keys);
        Assert.Contains("location \"/wiki/assets/\" {", Text("nginx-headers.conf", "/wiki/"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSiteIsPublishedWithBothFiles() =>
        Assert.Equal(["_headers", "nginx-headers.conf"], Shipped.Result.Files.Select(file => file.Path).Where(path => path.Contains("headers", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("'unsafe")]
    [InlineData("http:")]
    [InlineData("https:")]
    [InlineData("data:")]
    [InlineData("*")]
    public void ThePolicyOpensNoDoor(string source) => Assert.DoesNotContain(source, SiteHeaders.PagePolicy, StringComparison.Ordinal);

    private static int FirstRequest(string page) => Governed.Select(element => page.IndexOf(element, StringComparison.Ordinal)).Where(at => at >= 0).Min();

    private static string Text(string path, string basePath) => Encoding.UTF8.GetString(HeaderFiles.Write(basePath).Single(file => file.Path == path).Bytes);

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

    private static Dictionary<string, string> NginxHeaders(string text) => Added().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);

    [GeneratedRegex("^add_header (?<name>[A-Za-z-]+) \"(?<value>[^\"]*)\"( always)?;$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Added();

    private static bool IsDossier(SiteFile file) => file.Path.StartsWith("dossiers/", StringComparison.Ordinal);

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"")]
    private static partial Regex Policy();
}
