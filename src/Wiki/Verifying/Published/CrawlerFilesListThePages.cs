using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The sitemap has the address of each page and no other; robots.txt names it and forbids nothing; the file for
/// language models has the names and the words of the records.
/// </summary>
internal static partial class CrawlerFilesListThePages
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
    [
        .. Sitemap(site),
        .. site.Compare(DataFormats.Robots.Path, bytes => Robots(Encoding.UTF8.GetString(bytes), site)),
        .. site.Compare(DataFormats.LanguageModels.Path, bytes => Models(Encoding.UTF8.GetString(bytes), site)),
    ];

    private static IEnumerable<Problem> Sitemap(ShippedSite site)
    {
        var maps = site.Files.Select(file => file.Path).Where(path => MapName().IsMatch(path)).ToList();
        if (site.Data.Wiki.Site.Base is null)
            return maps.Select(path => PublishedSiteProblems.SaidOtherwise(path, PublishedParts.Sitemap));
        var pages = site.Pages.Where(page => page.Head.MovedTo is null && page.Route != Route.NotFound);
        var expected = pages.Select(page => page.Route.Path).Concat(maps).Select(site.AddressOf)
            .Except([site.AddressOf(DataFormats.Sitemap.Path)])
            .ToHashSet(StringComparer.Ordinal);
        return site.Compare(DataFormats.Sitemap.Path, _ =>
            maps.SelectMany(path => Addresses(site.Bytes(path)!)).ToHashSet(StringComparer.Ordinal).SetEquals(expected)
                ? []
                : [PublishedParts.Addresses]);
    }

    private static IEnumerable<string> Addresses(byte[] bytes)
    {
        try
        {
            var elements = XDocument.Load(new MemoryStream(bytes)).Descendants();
            return [.. elements.Where(IsAddress).Select(address => address.Value)];
        }
        catch (XmlException)
        {
            return [""];
        }
    }

    private static bool IsAddress(XElement element) => element.Name.LocalName == "loc";

    private static IEnumerable<string> Robots(string text, ShippedSite site)
    {
        var map = site.Data.Wiki.Site.Base is null ? "" : $"\nSitemap: {site.AddressOf(DataFormats.Sitemap.Path)}\n";
        return text == $"User-agent: *\nAllow: /\n{map}" ? [] : [PublishedParts.CrawlerRules];
    }

    private static IEnumerable<string> Models(string text, ShippedSite site)
    {
        var (data, wiki) = (site.Data, site.Data.Wiki.Site);
        var lines = text.Split('\n').ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> expected =
        [
            $"# {wiki.Title}",
            $"> {wiki.Description}",
            .. data.Topics.Values.Select(topic => Line(Route.Of(RecordKind.Topic, topic.Id), topic.Question, site)),
            .. data.Questions.Values.Select(question => Line(
                Route.Of(RecordKind.Question, question.Id),
                string.Join("; ", question.Positions.Select(position => position.Label)),
                site)),
            .. data.Sources.Values.Select(source => Line(
                Route.Of(RecordKind.Source, source.Id), $"{source.Label}, {source.Published.Words}", site)),
        ];
        var records = lines.Count(line => RecordLine().IsMatch(line));
        var isComplete = records == data.Topics.Count + data.Questions.Count + data.Sources.Count;
        return expected.Where(line => !lines.Contains(line)).Concat(isComplete ? [] : [PublishedParts.AnyLine]);
    }

    private static string Line(Route route, string words, ShippedSite site)
    {
        var name = site.Data.Names[ShippedNames.IdOf(route.Path)];
        var escaped = name.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
        return $"- [{escaped}]({site.AddressOf(route.Path)}): {words}";
    }

    [GeneratedRegex(@"\Asitemap(-[0-9]+)?\.xml\z", RegexOptions.ExplicitCapture)]
    private static partial Regex MapName();

    [GeneratedRegex(@"\A- \[.*\]\([^)]*(topics|questions|sources)/[^)]*\): ", RegexOptions.ExplicitCapture)]
    private static partial Regex RecordLine();
}
