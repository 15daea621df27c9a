using Wiki.Composing;
using Wiki.Composing.Lists;
using Wiki.Composing.Pages;
using Xunit;

namespace Wiki.Tests.Composing;

/// <summary>Wherever sources are listed they stand in one order, so that readers find each at its place.</summary>
public sealed class SourceOrderTests
{
    private static readonly Edition Edition = FrozenCase.Edition;

    private static readonly List<string> Badges = [.. Edition.Corpus.Sources.InOrder().Select(source => source.Badge.Value)];

    [Fact]
    public void HomePageListsThemInOrder() =>
        Assert.Equal(Badges, HomePages.Of(ScopeOf(Route.Home)).Sources.Select(card => card.Badge.Text));

    [Fact]
    public void VerifyPageListsThemInOrder() =>
        Assert.Equal(Badges, VerifyPages.List(Edition).Records.Select(record => ((Source)record).Badge.Value));

    [Fact]
    public void MarginNamesThemInOrder() =>
        Assert.All(
            Edition
                .Corpus.Sources.SelectMany(source => SourcePages.Of(source, ScopeOf(source.Route)).Blocks)
                .SelectMany(block => block.Notes),
            note => Assert.Equal(Badges.Where(note.Also.Contains), note.Also)
        );

    [Fact]
    public void NamesOfEntitiesListThemInOrder()
    {
        Assert.All(
            Edition
                .Corpus.Entities.SelectMany(entity => EntityPages.Of(entity, ScopeOf(entity.Route)).Aliases)
                .Select(alias => alias.UsedBy.Select(badge => badge.Text).ToList()),
            used => Assert.Equal(Badges.Where(used.Contains), used)
        );
    }

    [Fact]
    public void ClaimsOfOneSourceFollowThem()
    {
        var order = Edition.Corpus.Sources.InOrder().Select(source => source.Id).ToList();
        Assert.All(
            Edition.Corpus.Topics.Select(topic => Listings.OfOneSource(topic, Edition).Records.Cast<Claim>()),
            claims =>
            {
                var places = claims.Select(claim => order.IndexOf(Voices.SourcesOf(claim)[0])).ToList();
                Assert.Equal(places.Order(), places);
            }
        );
    }

    private static PageScope ScopeOf(Route route) => new(Edition, route);
}
