using System.Xml.Linq;
using Wiki.Composing;
using Wiki.Exports.Feeds;
using Xunit;

namespace Wiki.Tests.Exports.Feeds;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void FeedListsEveryClaimAndChange(string name)
    {
        var claims = Editions.Of(name).Corpus.Claims;
        var titles = Entries(Editions.Of(name)).ConvertAll(entry => entry.Element(Atom + "title")!.Value);
        Assert.Equal(claims.Count, titles.Count(title => title.StartsWith("New claim: ", StringComparison.Ordinal)));
        Assert.True(titles.Count >= claims.Count + claims.Sum(claim => claim.History.Count));
        Assert.NotNull(Feed(Editions.Of(name)).Element(History + "complete"));
    }

    [Fact]
    public void NewClaimOfOldReportIsInFeed()
    {
        using var site = new TinySite();
        var before = Ids(site.Edit());
        site.With("claims/bridge/song.md", TinySiteFiles.Crossing.Replace(
            "ferry at Lindholm made its last crossing on Sunday",
            "The bridge was opened on Monday with a song",
            StringComparison.Ordinal));
        var added = Assert.Single(Ids(site.EditAnyway()).Except(before));
        Assert.StartsWith("urn:uuid:", added, StringComparison.Ordinal);
    }

    [Fact]
    public void AWithdrawalIsAnnouncedWithoutAHistory()
    {
        using var site = new TinySite();
        var before = Ids(site.Edit());
        site.With("claims/bridge/crossing.md", TinySiteFiles.Crossing.Replace(
            "citations:",
            "status: retracted\nreason: It sailed on.\ncitations:",
            StringComparison.Ordinal));
        var edition = site.EditAnyway();
        var entry = Entries(edition).Single(entry => !before.Contains(entry.Element(Atom + "id")!.Value));
        Assert.StartsWith("Retracted: ", entry.Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Equal("It sailed on.", entry.Element(Atom + "summary")!.Value);
    }

    /// <summary>The title names who supports the claim, and so do the words.</summary>
    [Fact]
    public void DisputingWordsAreNotGivenAsSupport()
    {
        using var site = new TinySite();
        const string Disputed = "citations:\n  - source: gazette-2021\n    quote: It was never once on time\n"
            + "    stance: disputes\n    by:\n      - ida-berg";
        site.With(
            "claims/bridge/crossing.md",
            TinySiteFiles.Crossing.Replace("citations:", Disputed, StringComparison.Ordinal));
        var entry = Entries(site.EditAnyway()).Single(entry =>
            entry.Element(Atom + "title")!.Value.EndsWith("its last crossing on a Sunday.", StringComparison.Ordinal));
        Assert.Equal("ferry at Lindholm made its last crossing on Sunday", entry.Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void ClaimIsAsOldAsItsReport()
    {
        using var site = new TinySite();
        var keys = $"{TinySiteFiles.Gazette}\nurl: https://a.example/\naccessed: 2024-04-02";
        site.WithSource("gazette-2021", keys, TinySiteFiles.Report);
        var edition = site.EditAnyway();
        Assert.All(
            Entries(edition),
            entry => Assert.StartsWith("2024-04-02", entry.Element(Atom + "updated")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void PagesOfTheFeedLeadToEveryEntry()
    {
        var edition = Editions.Of("lighthouse");
        var all = Ids(edition);
        var pages = AtomFeed.Write(edition, 4)
            .ToDictionary(
                file => $"https://skerrow.example/papers/{file.Path}",
                file => XElement.Load(new MemoryStream(file.Bytes)),
                StringComparer.Ordinal
            );
        var seen = new List<string>();
        for (var page = "https://skerrow.example/papers/feed.atom"; page is not null; page = Link(pages[page], "next"))
        {
            seen.AddRange(pages[page].Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
            Assert.Equal("https://skerrow.example/papers/feed.atom", Link(pages[page], "first"));
            Assert.Equal(page, Link(pages[page], "self"));
            Assert.Null(pages[page].Element(History + "complete"));
        }

        Assert.Equal(all, seen);
        Assert.Equal((all.Count + 3) / 4, pages.Count);
    }

    [Fact]
    public void WordsOfAReportAreInItsLanguage()
    {
        using var site = new TinySite();
        site.WithSource(
            "gazette-2021",
            TinySiteFiles.Gazette.Replace("language: en", "language: sr-Latn", StringComparison.Ordinal),
            TinySiteFiles.Report);
        var summary = Entries(site.EditAnyway())[0].Element(Atom + "summary")!;
        Assert.Equal("sr-Latn", summary.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void FeedAndItemsHaveRequiredElements(string name)
    {
        var feed = Feed(Editions.Of(name));
        Assert.All(
            Entries(Editions.Of(name)).Prepend(feed),
            element =>
                Assert.All(
                    ["id", "title", "updated"],
                    required => Assert.NotEmpty(element.Element(Atom + required)!.Value)
                )
        );
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var ids = feed.Descendants(Atom + "id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NewestEntryIsFirstAndDatesFeed(string name)
    {
        var updated = Entries(Editions.Of(name)).Select(entry => entry.Element(Atom + "updated")!.Value).ToList();
        Assert.Equal(updated.OrderDescending(StringComparer.Ordinal), updated);
        Assert.Equal(updated[0], Feed(Editions.Of(name)).Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void FeedEntryExplainsTheChangedClaim()
    {
        var claim = Editions.Of("lighthouse").Corpus.Claims.First(claim => claim.History.Count > 0);
        var entry = Entries(Editions.Of("lighthouse"))
            .First(entry => entry.Element(Atom + "summary")!.Value == claim.History[^1].Reason);
        Assert.StartsWith(
            claim.History[^1].What.TrimEnd('.'),
            entry.Element(Atom + "title")!.Value,
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Equal(claim.Status.Value.Word(), entry.Element(Atom + "category")!.Attribute("term")!.Value);
        Assert.Equal(
            $"https://skerrow.example/papers/claims/{claim.Id}.html",
            entry.Element(Atom + "link")!.Attribute("href")!.Value
        );
    }

    private static XElement Feed(Edition edition) =>
        XElement.Load(new MemoryStream(AtomFeed.Write(edition).First().Bytes));

    private static List<string> Ids(Edition edition) =>
        Entries(edition).ConvertAll(entry => entry.Element(Atom + "id")!.Value);

    private static string? Link(XElement feed, string relation) =>
        feed.Elements(Atom + "link").FirstOrDefault(link => link.Attribute("rel")!.Value == relation)
            ?.Attribute("href")!.Value;

    private static List<XElement> Entries(Edition edition) => [.. Feed(edition).Elements(Atom + "entry")];
}
