using Xunit;

namespace Wiki.Tests.Model.Queries.EventTimes;

public sealed class ChronologyTests
{
    [Fact]
    public void EventsSortByFirstDayLastDayId() =>
        AssertOrder(
            "open month day-a day-b later undated",
            Events.Of("undated"),
            Events.Of("later", "2024-03-02"),
            Events.Of("day-b", "2024-03-01"),
            Events.Of("month", "2024-02"),
            Events.Of("day-a", "2024-03-01"),
            Events.Of("open", "../2024")
        );

    [Fact]
    public void ShorterEventComesFirstOnSameStart() =>
        AssertOrder(
            "day month year going-on",
            Events.Of("going-on", "2024-01-01/.."),
            Events.Of("year", "2024"),
            Events.Of("month", "2024-01"),
            Events.Of("day", "2024-01-01")
        );

    [Fact]
    public void EventStatedAsLaterMovesBehind() =>
        AssertOrder("b a", Events.Of("a", "2024-03-01") with { After = Events.Ids("b") }, Events.Of("b", "2024-03-01"));

    [Fact]
    public void EventStatedAsEarlierMovesAhead() =>
        AssertOrder(
            "undated a c",
            Events.Of("a", "2024-03-01"),
            Events.Of("c", "2024-03-02"),
            Events.Of("undated") with
            {
                Before = Events.Ids("a"),
            }
        );

    [Fact]
    public void WaitingEventDelaysNoOther() =>
        AssertOrder(
            "c b month",
            Events.Of("month", "2024-03") with
            {
                After = Events.Ids("b"),
            },
            Events.Of("b", "2024-03-05"),
            Events.Of("c", "2024-03-02")
        );

    [Fact]
    public void UndatedEventFollowsTheDatedOneItNeeds() =>
        AssertOrder(
            "a undated c",
            Events.Of("a", "2024-03-01"),
            Events.Of("undated") with
            {
                After = Events.Ids("a"),
                Before = Events.Ids("c"),
            },
            Events.Of("c", "2024-03-02")
        );

    [Fact]
    public void OrdersAreFollowedAlongAChain() =>
        AssertOrder(
            "c b a",
            Events.Of("a") with
            {
                After = Events.Ids("b"),
            },
            Events.Of("b") with
            {
                After = Events.Ids("c"),
            },
            Events.Of("c")
        );

    [Fact]
    public void OrderAcrossListsMovesNothing() =>
        AssertOrder("a b", Events.Of("a") with { After = Events.Ids("elsewhere") }, Events.Of("b"));

    [Fact]
    public void ACircleStillListsEveryEvent() =>
        AssertOrder(
            "a b",
            Events.Of("a") with
            {
                After = Events.Ids("b"),
            },
            Events.Of("b") with
            {
                After = Events.Ids("a"),
            }
        );

    [Fact]
    public void ListOrderDependsOnlyOnEvents()
    {
        var seeded = new Seeded(4);
        var events = Enumerable
            .Range(0, 12)
            .Select(index =>
                Events.Of($"e{(char)('a' + index)}", seeded.Of(["2024", "2024-03", "2024-03-01", null, "2023/.."]))
            )
            .ToList();
        var expected = Chronology.Of(events).Select(one => one.Id).ToList();
        for (var round = 0; round < 50; round++)
            Assert.Equal(expected, Chronology.Of(seeded.Shuffle(events)).Select(one => one.Id));
    }

    private static void AssertOrder(string expected, params Event[] events)
    {
        Assert.Equal(expected, string.Join(' ', Chronology.Of(events).Select(one => one.Id)));
        Assert.Equal(expected, string.Join(' ', Chronology.Of(events.Reverse()).Select(one => one.Id)));
    }
}
