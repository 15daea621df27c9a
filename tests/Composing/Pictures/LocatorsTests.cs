using Wiki.Composing;
using Wiki.Composing.Pictures;
using Wiki.Pages.Drawings;
using Xunit;
using Record = Wiki.Model.Records.Record;

namespace Wiki.Tests.Composing.Pictures;

public sealed class LocatorsTests
{
    [Fact]
    public void MapOfAnEventShowsAllItsPlaces()
    {
        var picture = Map("attacks-2022-2023")!;
        Assert.Equal(
            ["Iran", "Maldives", "Tajikistan", "Uzbekistan"],
            picture.Marks.Where(mark => mark.Style != MapMarkStyle.Context).Select(mark => mark.Place.Text).Order());
        Assert.Equal("Where these places lie: Tajikistan, Uzbekistan, Iran, Maldives", picture.Title);
    }

    [Fact]
    public void NearbyPlacesShareTheFirstMark() =>
        Assert.Equal("Where Crocus City Hall lies", Map("crocus-attack")!.Title);

    [Fact]
    public void CountryIsShadedAndAPointIsNot()
    {
        Assert.NotNull(Located("afghanistan").Shade);
        Assert.Null(Located("crocus-city-hall").Shade);
    }

    private static MapMark Located(string id)
    {
        var place = FrozenCase.Corpus.Entities.Single(entity => entity.Id == id);
        return Locators.Of(place, Scope(place))!.Marks.Single(mark => mark.Style != MapMarkStyle.Context);
    }

    private static MapPicture? Map(string id)
    {
        var @event = FrozenCase.Corpus.Events.Single(each => each.Id == id);
        return Locators.Of(@event, Scope(@event));
    }

    private static PageScope Scope(Record record) => new(FrozenCase.Edition, record.Route);
}
