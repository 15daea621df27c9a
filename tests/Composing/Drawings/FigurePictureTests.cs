using Wiki.Checking;
using Wiki.Composing;
using Wiki.Composing.Drawings;
using Wiki.Output;
using Wiki.Pages.Drawings;
using Xunit;

namespace Wiki.Tests.Composing.Drawings;

public sealed class FigurePictureTests
{
    private static readonly ValueScale Scale = new([100, 400]);

    [Theory]
    [InlineData("150", false, false, false, "held")]
    [InlineData(">=150", false, true, false, "held")]
    [InlineData(">150", false, true, false, "left-out")]
    [InlineData("<=150", true, false, false, "held")]
    [InlineData("<150", true, false, false, "left-out")]
    [InlineData("~150", false, false, false, "about")]
    [InlineData("150..300", false, false, true, "held")]
    public void AMarkGoesAsFarAsItsWords(string value, bool isOpenLeft, bool isOpenRight, bool isRange, string look)
    {
        var mark = FigurePictures.Mark(Quantity.Parse(value), Scale, 0);
        Assert.Equal(
            (isOpenLeft, isOpenRight, isRange, look),
            (mark.IsOpenLeft, mark.IsOpenRight, mark.IsRange, mark.Look)
        );
        Assert.Equal(Lengths.Percent(Scale.X(150)), mark.From);
    }

    [Fact]
    public void LargerValuesAreDrawnFurtherRight()
    {
        decimal[] values = [1, 7, 20, 250, 100000];
        var scale = new ValueScale(values);
        var places = values.Select(scale.X).ToList();
        Assert.Equal(places.Order(), places);
        Assert.All(places, place => Assert.InRange(place, ValueScale.Margin, 100 - ValueScale.Margin));
    }

    [Theory]
    [InlineData(133, 137, false)]
    [InlineData(0, 0, true)]
    [InlineData(5, 5, false)]
    [InlineData(700, 1000, false)]
    [InlineData(1500, 6000, true)]
    public void AxisStartsAtZeroWhenCheap(int low, int high, bool startsAtNought)
    {
        var scale = new ValueScale([low, high]);
        Assert.Equal(startsAtNought || low == 0, scale.StartsAtZero || low == 0);
        Assert.InRange(scale.Ticks.Count(), 2, 8);
        Assert.Equal(scale.Ticks.Count(), scale.Ticks.Select(tick => tick.Label).Distinct().Count());
    }

    [Fact]
    public void WordsWithoutBoundsHaveNoMark()
    {
        using var site = new TinySite();
        site.With(
            "claims/bridge/crowd-many.md",
            "---\nstatement: Many people stood on the quay.\nkind: stated-fact\ntopics:\n  - bridge\n"
                + "figure:\n  measure: people\n  of: last-crossing\n  unit: people on the quay\n  value: "
                + "many\ncitations:\n  - source: gazette-2021\n    quote: About 400 people stood on the "
                + "quay\n---\n"
        );
        site.With(
            "questions/was-it-late.md",
            "---\ntitle: How many came?\nanswer: Many [@crowd-many].\nkind: number\npositions:\n  - label: Some\n    claims:\n     "
                + " - crowd-400\n  - label: Many\n    claims:\n      - crowd-many\nbecause:\n  - unknown\n"
                + "---\n"
        );
        var picture = Assert.Single(Picture(site));
        Assert.Equal("about 400", Assert.Single(picture.Rows).Lines[0].Text);
        Assert.Equal(("many", "The Gazette"), (Assert.Single(picture.Unplaced).Value, picture.Unplaced[0].SaidBy));
    }

    private static IReadOnlyList<FigurePicture> Picture(TinySite site)
    {
        var corpus = site.Read();
        var (proofs, _) = Policy.Check(corpus, new HashSet<string>());
        var edition = new Edition(corpus, proofs, PublishedAsset.All);
        var question = edition.Corpus.Questions[0];
        return QuestionPages.Of(question, new PageScope(edition, question.Route)).Figures;
    }
}
