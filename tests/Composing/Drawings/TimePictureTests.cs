using Wiki.Composing.Drawings;
using Wiki.Pages.Drawings;
using Wiki.Rendering;
using Xunit;

namespace Wiki.Tests.Composing.Drawings;

public sealed class TimePictureTests
{
    [Fact]
    public void ABarCoversExactlyTheDaysOfItsEvent()
    {
        using var site = new TinySite()
            .WithEvent("song", "date: 2021-04")
            .WithEvent("day-after", "date: 2021-05-01")
            .WithEvent("mist", "date: \"[2021-04-30..2021-05-01]\"");
        var picture = site.Chronology().Picture!;
        var (song, next, mist) = (picture.Row("song").Mark, picture.Row("day-after").Mark, picture.Row("mist").Mark);
        Assert.Equal((song.End, next.End), (next.X, mist.End));
        Assert.True(Left(song) < Left(mist) && Left(mist) < Left(next));
        Assert.All(
            picture.Rows,
            row => Assert.Equal(Right(row.Mark), Left(row.Mark) + Occasions.Value(row.Mark.Width), 3)
        );
    }

    [Theory]
    [InlineData("2021-05-01", "day")]
    [InlineData("2021-05", "span")]
    [InlineData("2020", "span")]
    [InlineData("2021-05-01~", "about")]
    [InlineData("[2021-05-01..2021-05-09]", "within")]
    [InlineData("2019/2020", "lasting")]
    [InlineData("2019~/2020", "lasting-about")]
    public void AMarkShowsHowSurelyItsDaysAreKnown(string date, string look)
    {
        using var site = new TinySite().WithEvent("song", $"date: \"{date}\"");
        var picture = site.Chronology().Picture!;
        Assert.Equal(look, picture.Row("song").Mark.Look);
        Assert.Contains(picture.Keys, key => key.Look == look);
    }

    [Fact]
    public void OpenEndHasArrowToTheEdge()
    {
        using var site = new TinySite().WithEvent("song", "date: 2019/..").WithEvent("silence", "date: ../2018");
        var picture = site.Chronology().Picture!;
        var (song, silence) = (picture.Row("song").Mark, picture.Row("silence").Mark);
        Assert.Equal(
            (false, true, true, false),
            (song.IsOpenLeft, song.IsOpenRight, silence.IsOpenLeft, silence.IsOpenRight)
        );
        Assert.True(Right(song) > 100 - TimeScale.Margin && Left(silence) < TimeScale.Margin);
    }

    [Fact]
    public void UndatedEventIsDrawnBetweenItsNeighbours()
    {
        using var site = new TinySite()
            .WithEvent("first", "date: 2019-01-01")
            .WithEvent("second", "after:\n  - first\nbefore:\n  - third")
            .WithEvent("third", "date: 2019-03-01");
        var picture = site.Chronology().Picture!;
        var (first, second, third) = (picture.Row("first"), picture.Row("second"), picture.Row("third"));
        Assert.Equal((first.Mark.End, "order", third.Mark.X), (second.Mark.X, second.Mark.Look, second.Mark.End));
        Assert.True(Top(first) < Top(second) && Top(second) < Top(third));
        Assert.NotNull(second.Arrow);
        Assert.Contains("after “The first”; before “The third”", second.When, StringComparison.Ordinal);
    }

    [Fact]
    public void UnboundedUndatedEventIsOnlyListed()
    {
        using var site = new TinySite().WithEvent("rumour");
        var view = site.Chronology();
        Assert.DoesNotContain(view.Picture!.Rows, row => row.Event.Text == "The rumour");
        Assert.Equal("The rumour", view.Events[^1].Event.Text);
    }

    [Fact]
    public void SameDayEventsFollowStatedOrder()
    {
        using var site = new TinySite()
            .WithEvent("horn", "date: 2021-04-30")
            .WithEvent("anchor", "date: 2021-04-30", "after:\n  - horn")
            .WithEvent("cheer", "date: 2021-04-30", "after:\n  - anchor")
            .WithEvent("tear", "date: 2021-04-30", "after:\n  - horn");
        var picture = site.Chronology().Picture!;
        string[] ids = ["horn", "anchor", "cheer", "tear"];
        var marks = ids.Select(id => picture.Row(id).Mark).ToList();
        Assert.Equal((marks[0].End, marks[1].End), (marks[1].X, marks[2].X));
        Assert.Equal((marks[1].X, marks[2].End), (marks[3].X, marks[3].End));
        Assert.Contains("no clock time", picture.Scale, StringComparison.Ordinal);
        Assert.DoesNotContain(picture.Rows, row => row.When.Contains(':', StringComparison.Ordinal));
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
            string.Join(", ", site.Chronology().Picture!.Rows.Select(row => row.Event.Text).Take(3))
        );
    }

    [Fact]
    public void BandsShareTheWidth()
    {
        using var site = new TinySite().WithEvent("song", "date: 1979").WithEvent("day-after", "date: 2021-05-03");
        site.With(
            "topics/bridge.md",
            File.ReadAllText(Path.Combine(site.Content, "topics/bridge.md"))
                .Replace(
                    "matrix:\n  - label",
                    "bands:\n  - label: Before\n    dates: ../2021-05-01\n  - label: The day\n    "
                        + "dates: 2021-05-02\n  - label: After\n    dates: 2021-05-02/..\nmatrix:\n  - "
                        + "label",
                    StringComparison.Ordinal
                )
        );
        var picture = site.Chronology().Picture!;
        var day = picture.Rows.Single(row => row.Event.Text.Contains("crossing", StringComparison.Ordinal)).Mark;
        Assert.Equal((100 - (2 * TimeScale.Margin)) / 3, Occasions.Value(day.Width), 0.1);
        Assert.Equal(["Before", "The day", "After"], picture.Axes[0].Bands.Select(band => band.Text));
        Assert.Equal(3, picture.Axes.Count);
    }

    [Fact]
    public void WordsOfChronologiesStayApartAndInside()
    {
        var topics = Occasions.TopicsOf(FrozenCase.Edition);
        var pictures = topics.Select(topic => topic.Chronology?.Picture).OfType<TimePicture>().ToList();
        Assert.NotEmpty(pictures);
        Assert.All(
            pictures.SelectMany(picture => picture.Rows).SelectMany(row => row.Lines),
            line => IsInside(line, 0.8125)
        );
        Assert.All(
            pictures.SelectMany(picture => picture.Axes),
            axis =>
                Assert.All(
                    axis.Ticks.Zip(axis.Ticks.Skip(1)),
                    pair => Assert.True(Span(pair.First, 0.6875).Right <= Span(pair.Second, 0.6875).Left)
                )
        );
        foreach (var picture in pictures)
            Assert.All(
                picture.Rows.Zip(picture.Rows.Skip(1)),
                pair => Assert.True(Top(pair.First) + Occasions.Value(pair.First.Height) <= Top(pair.Second) + 0.11)
            );
    }

    [Fact]
    public void APageIsTheSameEachTime()
    {
        var (first, second) = (Occasions.TopicsOf(FrozenCase.Edit()), Occasions.TopicsOf(FrozenCase.Edit()));
        Assert.All(
            first.Zip(second),
            pair => Assert.Equal(PageRenderer.RenderOne(pair.First).Html, PageRenderer.RenderOne(pair.Second).Html)
        );
    }

    private static void IsInside(PlacedText line, double size)
    {
        var (left, right) = Span(line, size);
        Assert.True(left >= -0.1 && right <= 100.1, line.Text);
    }

    private static (double Left, double Right) Span(PlacedText text, double size)
    {
        var (x, width) = (Occasions.Value(text.X), TextSize.Ems(text.Text) * size / TimeAxes.Narrowest * 100);
        return text.Anchor == "end" ? (x - width, x) : (x, x + width);
    }

    private static double Left(TimeMark mark) => Occasions.Value(mark.X);

    private static double Right(TimeMark mark) => Occasions.Value(mark.End);

    private static double Top(TimeRow row) => Occasions.Value(row.Y);
}
