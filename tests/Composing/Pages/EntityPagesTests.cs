using Wiki.Composing;
using Wiki.Composing.Lists;
using Wiki.Composing.Pages;
using Wiki.Pages;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Composing.Pages;

public sealed class EntityPagesTests
{
    private const string Coordinates =
        "kind: place\ncoordinates:\n  lat: 55.5\n  lon: 12.5\n  precision: city\n  basis: A map of the coast.\n";

    [Theory]
    [MemberData(nameof(Editions.Names), MemberType = typeof(Editions))]
    public void OwnStatementsAreNotRepeatedBelow(string name) =>
        Assert.All(
            PagesOf(name),
            page => Assert.Empty(Ids(page.Said).Intersect(Ids(page.Claims), StringComparer.Ordinal))
        );

    [Theory]
    [MemberData(nameof(Editions.Names), MemberType = typeof(Editions))]
    public void EveryClaimAboutAnEntityIsShown(string name)
    {
        var references = Editions.Of(name).References;
        Assert.All(
            PagesOf(name),
            page =>
                Assert.Subset(
                    Ids(page.Said).Concat(Ids(page.Claims)).ToHashSet(StringComparer.Ordinal),
                    references.ClaimsAbout(Id(page)).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal)
                )
        );
    }

    /// <summary>The claims about it are in two lists, of which either may be absent.</summary>
    [Theory]
    [InlineData("    by:\n      - lindholm\n")]
    [InlineData("")]
    public void MapsLinkToAPlaceThatSpeaks(string speaker)
    {
        using var site = new TinySite();
        site.WithChanged("topics/bridge.md", "  - chronology\n", "  - chronology\n  - map\n")
            .WithChanged("entities/lindholm.md", "kind: place\n", Coordinates)
            .WithChanged("claims/bridge/crossing.md", "crossing on Sunday\n", $"crossing on Sunday\n{speaker}");
        Assert.Empty(site.Problems());
    }

    /// <summary>Claims about it that it made itself leave the list of others empty, and are more than its page has.</summary>
    [Theory]
    [InlineData("", 200)]
    [InlineData("    by:\n      - lindholm\n", 0)]
    public void AllClaimsAboutAnEntityAreLinked(string speaker, int others)
    {
        using var site = new TinySite();
        foreach (var number in Enumerable.Range(0, Listing.MostOnAnOwnPage + 1))
            site.With(
                $"claims/also-{number}.md",
                TinySiteFiles.Crossing.Replace("crossing on Sunday\n", $"crossing on Sunday\n{speaker}", StringComparison.Ordinal)
            );
        site.WithChanged("claims/bridge/crossing.md", "crossing on Sunday\n", $"crossing on Sunday\n{speaker}");
        var edition = site.EditAnyway();
        var lindholm = edition.Corpus.Entities.Single(entity => entity.Id == "lindholm");
        var page = EntityPages.Of(lindholm, new PageScope(edition, lindholm.Route));
        Assert.Equal((others, others == 0), (Ids(page.Claims).Count(), Ids(page.Said).Any()));
        Assert.Contains("All 202", page.AllClaims?.Text, StringComparison.Ordinal);
        Assert.Equal((true, false), (page.HasClaims, page.HasOthers));
    }

    private static string Id(EntityPage page) => Path.GetFileNameWithoutExtension(page.Route.Path);

    private static IEnumerable<string> Ids(IEnumerable<ClaimGroup> groups) =>
        groups.SelectMany(group => group.Claims).Select(line => line.Id);

    private static IEnumerable<EntityPage> PagesOf(string name)
    {
        var edition = Editions.Of(name);
        return edition.Corpus.Entities.Select(entity => EntityPages.Of(entity, new PageScope(edition, entity.Route)));
    }
}
