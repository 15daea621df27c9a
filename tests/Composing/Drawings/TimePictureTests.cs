using Wiki.Pages;
using Wiki.Pages.Drawings;
using Wiki.Rendering;
using Xunit;

namespace Wiki.Tests.Composing.Drawings;

public sealed class TimePictureTests
{
    [Fact]
    public void BarCoversTheDaysOfItsEvent()
    {
        using var site = new TinySite()
            .WithEvent("song", "date: 2021-04")
            .WithEvent("day-after", "date: 2021-05-01")
            .WithEvent("mist", "date: \"[2021-04-30..2021-05-01]\"");
        var picture = site.Chronology().Picture;
        var (song, next, mist) = (picture.Mark("song"), picture.Mark("day-after"), picture.Mark("mist"));
        Assert.Equal((song.End, next.End), (next.X, mist.End));
        Assert.True(Left(song) < Left(mist) && Left(mist) < Left(next));
    }

    [Theory]
    [InlineData("2021-05-01", TimeMarkStyle.Day)]
    [InlineData("2021-04", TimeMarkStyle.Within)]
    [InlineData("2020", TimeMarkStyle.Within)]
    [InlineData("2021-05-01~", TimeMarkStyle.About)]
    [InlineData("[2021-04-01..2021-04-09]", TimeMarkStyle.Within)]
    [InlineData("2019/2020", TimeMarkStyle.Lasting)]
    [InlineData("2019~/2020", TimeMarkStyle.LastingAbout)]
    public void MarkShowsHowPreciseItsDateIs(string date, TimeMarkStyle style)
    {
        using var site = new TinySite().WithEvent("song", $"date: \"{date}\"");
        var picture = site.Chronology().Picture;
        Assert.Equal(style, picture.Mark("song").Style);
        Assert.Contains(picture.Keys, key => key.Style == style);
    }

    [Fact]
    public void AnOpenEndHasAnArrow()
    {
        using var site = new TinySite().WithEvent("song", "date: 2019/..").WithEvent("silence", "date: ../2018");
        var picture = site.Chronology().Picture;
        var (song, silence) = (picture.Mark("song"), picture.Mark("silence"));
        Assert.Equal(
            (false, true, true, false),
            (song.IsOpenLeft, song.IsOpenRight, silence.IsOpenLeft, silence.IsOpenRight)
        );
    }

    [Fact]
    public void UndatedEventsHaveTheirOwnLane()
    {
        using var site = new TinySite()
            .WithEvent("first", "date: 2019-01-01")
            .WithEvent("second", "after:\n  - first\nbefore:\n  - third")
            .WithEvent("third", "date: 2019-03-01")
            .WithEvent("rumour");
        var lane = site.Chronology().Picture.Lanes().Single(lane => lane.Heading == "No report dates these");
        Assert.Equal(["The second", "The rumour"], lane.Rows.Select(row => row.Event.Text));
        Assert.All(lane.Rows, row => Assert.Null(row.Mark));
        Assert.Equal("after “The first”; before “The third”", lane.Rows[0].When);
    }

    [Fact]
    public void BarEndsAtStatedOrderAndPublication()
    {
        using var site = new TinySite()
            .WithEvent("horn", "date: \"[2021-04-01..2021-05-30]\"", "before:\n  - anchor")
            .WithEvent("anchor", "date: 2021-04-30")
            .WithEvent("tear", "date: \"[2021-05-01..2021-05-30]\"");
        var picture = site.Chronology().Picture;
        Assert.True(Right(picture.Mark("horn")) <= Right(picture.Mark("anchor")));
        Assert.Equal(100, Right(picture.Mark("tear")), 0.1);
    }

    [Fact]
    public void StepsFollowTheStatedOrder()
    {
        using var site = new TinySite()
            .WithFocus()
            .WithEvent("fair", "date: 2021-04-30")
            .WithEvent("horn", "date: 2021-04-30", "part-of: fair")
            .WithEvent("anchor", "date: 2021-04-30", "part-of: fair", "after:\n  - horn")
            .WithEvent("cheer", "date: 2021-04-30", "part-of: fair", "after:\n  - anchor")
            .WithEvent("tear", "date: 2021-04-30", "part-of: fair", "after:\n  - horn")
            .WithEvent("applause", "date: 2021-04-30", "after:\n  - fair\n  - cheer\n  - tear")
            .WithEvent("warning", "date: 2021-04-28")
            .WithEvent("mist", "date: \"[2021-04-20..2021-05-01]\"");
        var focus = site.Chronology().Picture.Focus!;
        Assert.Equal("The fair", focus.Whole!.Event.Text);
        Assert.Equal(
            [(1, "The horn"), (2, "The anchor"), (3, "The cheer")],
            focus.Steps.Select(step => (step.Number, step.Rows.Single().Event.Text))
        );
        Assert.Equal(("The tear", "in steps 2 to 3"), Only(focus.Somewhere));
        Assert.Equal("The warning", Only(focus.Before).Name);
        Assert.Equal(["The applause", "The last crossing"], focus.After.Rows.Select(row => row.Event.Text));
        Assert.Equal("The mist", Only(focus.Unordered).Name);
        Assert.True(focus.HasNoClockTime);
    }

    [Fact]
    public void StatedOrderPlacesEventsWhoseDaysOverlap()
    {
        using var site = new TinySite()
            .WithFocus()
            .WithEvent("fair", "date: 2021-04-30")
            .WithEvent("horn", "date: 2021-04-30", "part-of: fair")
            .WithEvent("rumour", "date: \"[2021-04-20..2021-05-01]\"", "before:\n  - fair")
            .WithEvent("letter", "date: \"[2021-04-19..2021-05-01]\"", "before:\n  - rumour")
            .WithEvent("echo", "date: \"[2021-04-29..2021-05-02]\"", "after:\n  - fair")
            .WithEvent("mist", "date: \"[2021-04-20..2021-05-01]\"");
        var focus = site.Chronology().Picture.Focus!;
        Assert.Equal(["The letter", "The rumour"], focus.Before.Rows.Select(row => row.Event.Text));
        Assert.Equal(["The echo", "The last crossing"], focus.After.Rows.Select(row => row.Event.Text));
        Assert.Equal("The mist", Only(focus.Unordered).Name);
    }

    [Fact]
    public void FocusWithoutBandsHasTheMostParts()
    {
        using var site = new TinySite()
            .WithEvent("fair", "date: 2021-04-30")
            .WithEvent("horn", "date: 2021-04-30", "part-of: fair")
            .WithEvent("cheer", "date: 2021-04-30", "part-of: fair", "after:\n  - horn");
        var focus = site.Chronology().Picture.Focus!;
        Assert.Equal(("The fair", "30 April 2021", 2), (focus.Label, focus.Days, focus.Steps.Count));
    }

    [Fact]
    public void PartsFollowTheirWhole()
    {
        using var site = new TinySite()
            .WithEvent("fair", "date: 2020/2021")
            .WithEvent("zither", "part-of: fair")
            .WithEvent("other", "date: 2020-05-05");
        Assert.Equal(
            "The fair, The zither, The other",
            string.Join(", ", site.Chronology().Picture.Rows().Select(row => row.Event.Text).Take(3))
        );
    }

    [Fact]
    public void EachEventIsInPictureOrFocus()
    {
        var chronologies = AddedEvents.TopicsOf(FrozenCase.Edition).Select(page => page.Chronology).OfType<ChronologyView>().ToList();
        Assert.Contains(chronologies, chronology => chronology.Picture.Focus?.Whole is not null);
        Assert.All(
            chronologies,
            chronology =>
            {
                var rows = chronology.Picture.Rows().Select(row => row.Event.Text);
                var whole = chronology.Picture.Focus?.Whole?.Event.Text;
                Assert.NotEmpty(chronology.Events);
                Assert.Empty(chronology.Events.Select(line => line.Event.Text).Except([.. rows, whole ?? ""]));
            }
        );
    }

    [Fact]
    public void APageIsTheSameEachTime()
    {
        var (first, second) = (AddedEvents.TopicsOf(FrozenCase.Edit()), AddedEvents.TopicsOf(FrozenCase.Edit()));
        Assert.All(
            first.Zip(second),
            pair => Assert.Equal(PageRenderer.RenderOne(pair.First).Html, PageRenderer.RenderOne(pair.Second).Html)
        );
    }

    private static (string Name, string When) Only(TimeLane lane)
    {
        var row = Assert.Single(lane.Rows);
        return (row.Event.Text, row.When);
    }

    private static double Left(TimeMark mark) => AddedEvents.Value(mark.X);

    private static double Right(TimeMark mark) => AddedEvents.Value(mark.End);
}
