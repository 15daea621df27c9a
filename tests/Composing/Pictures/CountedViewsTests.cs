using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Pages.Drawings;
using Xunit;

namespace Wiki.Tests.Composing.Pictures;

public sealed class CountedViewsTests
{
    private static readonly List<ScaleView> Views =
    [
        .. FrozenCase.Edition.Corpus.Topics.SelectMany(topic =>
            TopicPages.Of(topic, new PageScope(FrozenCase.Edition, topic.Route)).Counted
        ),
    ];

    [Fact]
    public void UnitIsNotNamedTwice() =>
        Assert.All(
            Views.SelectMany(view => view.Lanes).Select(lane => lane.Heading.Split(": ")),
            parts => Assert.Equal(parts.Length, parts.Distinct(StringComparer.OrdinalIgnoreCase).Count())
        );

    [Fact]
    public void LastDayStaysWithinThePicture() =>
        Assert.All(Views, view => Assert.Equal(("end", "100%"), (view.Ticks[^1].Anchor, view.Ticks[^1].X)));
}
