using Wiki.Composing;
using Wiki.Pages;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Composing;

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

    private static string Id(EntityPage page) => Path.GetFileNameWithoutExtension(page.Route.Path);

    private static IEnumerable<string> Ids(IEnumerable<ClaimGroup> groups) =>
        groups.SelectMany(group => group.Claims).Select(line => line.Id);

    private static IEnumerable<EntityPage> PagesOf(string name)
    {
        var edition = Editions.Of(name);
        return edition.Corpus.Entities.Select(entity => EntityPages.Of(entity, new PageScope(edition, entity.Route)));
    }
}
