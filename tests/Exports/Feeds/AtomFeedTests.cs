using System.Xml.Linq;
using Wiki.Composing;
using Wiki.Exports.Feeds;
using Xunit;

namespace Wiki.Tests.Exports.Feeds;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void FeedListsClaimsAndChangesUpToHundred(string name)
    {
        var claims = Editions.Of(name).Corpus.Claims;
        Assert.Equal(
            Math.Min(100, claims.Count + claims.Sum(claim => claim.History.Count)),
            Entries(Editions.Of(name)).Count
        );
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
    public void TheNewestStandsFirstAndDatesTheFeed(string name)
    {
        var updated = Entries(Editions.Of(name)).Select(entry => entry.Element(Atom + "updated")!.Value).ToList();
        Assert.Equal(updated.OrderDescending(StringComparer.Ordinal), updated);
        Assert.Equal(updated[0], Feed(Editions.Of(name)).Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void AChangeOfAClaimSaysWhatAndWhy()
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

    private static XElement Feed(Edition edition) => XElement.Load(new MemoryStream(AtomFeed.Write(edition).Bytes));

    private static List<XElement> Entries(Edition edition) => [.. Feed(edition).Elements(Atom + "entry")];
}
