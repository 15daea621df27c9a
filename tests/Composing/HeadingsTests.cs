using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Composing;

/// <summary>The fragments of headings that share a word, have none, or are called like something else.</summary>
public sealed partial class HeadingsTests
{
    private const string Topic =
        "---\ntitle: The bridge\nquestion: Why was it built?\norder: 1\nbottom-line: The ferry stopped [@crossing].\n"
            + "sourcing: One report.\n---\n\n";

    private static readonly string[] Headings =
    [
        "Constructor",
        "\\_\\_proto\\_\\_",
        "Search",
        "Main",
        "Main",
        "\U0001F6A2",
        "!",
        "Footnotes",
        "footnotes",
        "s-main",
        "\u8239",
        "Claims",
    ];

    [Fact]
    public void FragmentIdsAreUniqueAndNamespaced()
    {
        var ids = Ids(Headings);
        Assert.Equal(Headings.Length, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ids, id => Assert.Matches("^s($|-)", id));
    }

    [Fact]
    public void AddedHeadingChangesNoOtherId() => Assert.Equal(Ids(Headings), Ids([.. Headings, "Bridge"])[..^1]);

    [Theory]
    [InlineData("हिन्दी समाचार", "s-हिन्दी-समाचार")]
    [InlineData("ข่าวใหม่", "s-ข่าวใหม่")]
    [InlineData("می\u200cخواهد", "s-می\u200cخواهد")]
    [InlineData("Cafe\u0301 \u0301x", "s-café-x")]
    public void FragmentKeepsTheMarksOfLetters(string heading, string id) => Assert.Equal([id], Ids([heading]));

    private static List<string> Ids(IEnumerable<string> headings)
    {
        using var site = new TinySite();
        site.With(
            "topics/bridge.md",
            Topic
                + string.Concat(
                    headings.Select(heading =>
                        $"## {heading}\n\nIt stopped [@crossing; @never-on-time; @crowd-400], as [[ida-berg]] and [[lindholm]] saw.\n\n"
                    )
                )
        );
        Assert.Empty(site.Problems());
        var page = site.Check().Files.First(file => file.Path == "topics/bridge.html");
        var html = Encoding.UTF8.GetString(page.Bytes);
        return [.. OfProse().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];
    }

    [GeneratedRegex("<h2[^>]* id=\"(s(?:-[^\"]*)?)\"")]
    private static partial Regex OfProse();
}
