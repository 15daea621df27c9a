using Xunit;

namespace Wiki.Tests.Composing.Drawings;

public sealed class SourceDaysTests
{
    private const string Later =
        "label: A letter\nshort: Letter\nbadge: LE\nkind: post\npublished: "
        + "\"[2021-05-06..2021-05-09]\"\npublished-basis:\n  - quote: The bridge was opened four days "
        + "ago\n    resolved: Somebody said so.\nlanguage: en";

    [Fact]
    public void ReportHasItsPossiblePublicationDays()
    {
        using var site = WithLetter();
        var sources = site.Chronology().Sources;
        Assert.Equal(
            [new DateOnly(2021, 5, 3).DayNumber, new DateOnly(2021, 5, 6).DayNumber],
            sources.Select(source => source.From)
        );
        Assert.Equal(
            [new DateOnly(2021, 5, 3).DayNumber, new DateOnly(2021, 5, 9).DayNumber],
            sources.Select(source => source.Until)
        );
        Assert.Equal((sources[0].From, sources[1].Until), (site.Chronology().First, site.Chronology().Last));
    }

    [Fact]
    public void TollsAreSideBySideWithTheirReports()
    {
        using var site = WithLetter();
        var line = site.Chronology().Events.Single(each => each.Event.Text == "The last crossing");
        Assert.Equal(
            ["about 400 people on the quay", "500 people on the quay"],
            line.Figures.Select(figure => figure.Value)
        );
        Assert.Equal([0, 1], line.Figures.Select(figure => Assert.Single(figure.Sources)));
        Assert.Equal([0, 1], line.Sources);
    }

    private static TinySite WithLetter() =>
        new TinySite()
            .WithSource(
                "letter-2021",
                Later,
                "The bridge was opened four days ago. I counted 500 people on the quay.\n"
            )
            .With(
                "claims/bridge/crowd-500.md",
                "---\nstatement: 500 people saw the last crossing.\nkind: stated-fact\ntopics:\n  - "
                    + "bridge\nfigure:\n  measure: people\n  of: last-crossing\n  unit: people on the quay\n"
                    + "  value: 500\ncitations:\n  - source: letter-2021\n    quote: I counted 500 people "
                    + "on the quay\n---\n"
            )
            .With(
                "events/last-crossing.md",
                "---\ntitle: The last crossing\nkind: period\ndate: 2021-05-02\nplace:\n  - lindholm\n"
                    + "claims:\n  - crossing\n  - crowd-400\n  - crowd-500\n---\n"
            );
}
