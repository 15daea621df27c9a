using System.Text;
using Xunit;

namespace Wiki.Tests.Composing.Lists;

/// <summary>
/// A wiki with more claims than a page lists: all of them about one event, of one topic and from one report.
/// </summary>
public sealed class ListingTests
{
    private const int Added = 501;

    private static readonly Lazy<Dictionary<string, string>> Pages = new(Build);

    [Theory]
    [InlineData("claims/index.html", 500)]
    [InlineData("claims/index_2.html", 4)]
    [InlineData("events/last-crossing_about.html", 500)]
    [InlineData("events/last-crossing_about_2.html", 1)]
    [InlineData("topics/bridge_single.html", 500)]
    [InlineData("topics/bridge_single_2.html", 4)]
    public void ALongListGoesOnOnFurtherPages(string path, int rows) =>
        Assert.Equal(rows, Count(Pages.Value[path], "<th scope=\"row\""));

    [Theory]
    [InlineData(
        "events/last-crossing.html",
        202,
        "<a href=\"last-crossing_about.html\">All 501: Other claims about The last crossing</a>"
    )]
    [InlineData(
        "topics/bridge.html",
        200,
        "<a href=\"bridge_single.html\">All 504: What rests on one source of The bridge</a>"
    )]
    public void OwnPageShowsFirstAndLinksAll(string path, int most, string link)
    {
        Assert.Contains(link, Pages.Value[path], StringComparison.Ordinal);
        Assert.InRange(Count(Pages.Value[path], "<a href=\"../claims/also-"), 1, most);
    }

    private static int Count(string html, string words) => html.Split(words).Length - 1;

    private static Dictionary<string, string> Build()
    {
        using var site = new TinySite();
        foreach (var number in Enumerable.Range(0, Added))
            site.With(
                $"claims/also-{number}.md",
                TinySiteFiles.Crossing.Replace(
                    "last crossing on a Sunday",
                    $"crossing {new string([.. $"{number}".Select(digit => (char)(digit + 49))])}",
                    StringComparison.Ordinal
                )
            );
        var result = site.Check();
        Assert.Empty(result.Problems);
        return result
            .Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes), StringComparer.Ordinal);
    }
}
