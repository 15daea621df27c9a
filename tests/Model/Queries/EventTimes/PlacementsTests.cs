using Wiki.Tests.Composing.Drawings;
using Xunit;

namespace Wiki.Tests.Model.Queries.EventTimes;

public sealed class PlacementsTests
{
    [Fact]
    public void UndatedEventsSortBesideTheirNeighbours()
    {
        using var site = new TinySite()
            .WithEvent("first", "date: 2018")
            .WithEvent("then", "after:\n  - first")
            .WithEvent("later", "date: 2020")
            .WithEvent("just-before", "before:\n  - later")
            .WithEvent("ever");
        Assert.Equal(
            ["first", "then", "just-before", "later", "last-crossing", "ever"],
            Chronology.Of(site.Read().Events).Select(one => one.Id)
        );
    }

    [Fact]
    public void UndatedOrderDoesNotMoveDatedEvents()
    {
        using var site = new TinySite()
            .WithEvent("siege", "before:\n  - takeover")
            .WithEvent("takeover", "date: 2018")
            .WithEvent("peace", "date: 2019");
        Assert.Equal(
            ["siege", "takeover", "peace", "last-crossing"],
            Chronology.Of(site.Read().Events).Select(one => one.Id)
        );
    }

    [Fact]
    public void PartsOfDayOrderOtherwiseUnorderedEvents()
    {
        using var site = new TinySite()
            .WithEvent("a-night", "date: 2018-05-05", "time: night")
            .WithEvent("b-morning", "date: 2018-05-05", "time: morning")
            .WithEvent("c-noon", "date: 2018-05-05", "time: \"12:30\"");
        Assert.Equal(
            ["b-morning", "c-noon", "a-night", "last-crossing"],
            Chronology.Of(site.Read().Events).Select(one => one.Id)
        );
    }

    [Fact]
    public void UndatedEventIsBoundedByItsNeighbours()
    {
        using var site = new TinySite()
            .WithEvent("first", "date: 2018")
            .WithEvent("second", "after:\n  - first")
            .WithEvent("third", "after:\n  - second", "part-of: whole")
            .WithEvent("whole", "date: 2010/2020-06-30");
        var events = site.Read().Events;
        var placement = new Placements(events).Of(events.Single(one => one.Id == "third"));
        Assert.Equal((new DateOnly(2018, 1, 1), new DateOnly(2020, 6, 30)), (placement.From, placement.Until));
    }

    [Fact]
    public void ACircleEndsAndLosesNoEvent()
    {
        using var site = new TinySite().WithEvent("hen", "after:\n  - egg").WithEvent("egg", "after:\n  - hen");
        Assert.Equal(3, Chronology.Of(site.Read().Events).Count);
    }
}
