using Wiki.Composing;
using Wiki.Pages;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Composing;

public sealed class EntityPagesTests
{
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

    private static string Id(EntityPage page) => Path.GetFileNameWithoutExtension(page.Route.Path);

    private static IEnumerable<string> Ids(IEnumerable<ClaimGroup> groups) =>
        groups.SelectMany(group => group.Claims).Select(line => line.Id);

    private static IEnumerable<EntityPage> PagesOf(string name)
    {
        var edition = Editions.Of(name);
        return edition.Corpus.Entities.Select(entity => EntityPages.Of(entity, new PageScope(edition, entity.Route)));
    }
}
