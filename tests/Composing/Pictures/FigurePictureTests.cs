using Wiki.Composing;
using Wiki.Composing.Drawings;
using Wiki.Composing.Pages;
using Wiki.Composing.Pictures;
using Wiki.Output;
using Wiki.Pages.Drawings;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Composing.Pictures;

public sealed class FigurePictureTests
{
    [Theory]
    [InlineData("150", FigureBound.None, FigureMarkStyle.Possible)]
    [InlineData(">=150", FigureBound.AtLeast, FigureMarkStyle.Possible)]
    [InlineData(">150", FigureBound.AtLeast, FigureMarkStyle.LeftOut)]
    [InlineData("<=150", FigureBound.AtMost, FigureMarkStyle.Possible)]
    [InlineData("<150", FigureBound.AtMost, FigureMarkStyle.LeftOut)]
    [InlineData("~150", FigureBound.None, FigureMarkStyle.About)]
    [InlineData("150..300", FigureBound.None, FigureMarkStyle.Possible)]
    public void AnArrowLeadsToTheOpenSide(string value, FigureBound bound, FigureMarkStyle style)
    {
        var mark = FigureRows.Mark(Quantity.Parse(value), 10, 30, 1);
        Assert.Equal((bound, style, true), (mark.Bound, mark.Style, mark.IsSpan));
    }

    [Fact]
    public void LaterDaysAreDrawnFurtherRight()
    {
        string[] written = ["2024-03-23", "2024-03-24", "[2024-03-24..2024-03-29]", "2024-04"];
        var dates = written.Select(Date).ToList();
        var scale = new PublicationScale(dates);
        var ends = dates.Select(scale.Of).ToList();
        Assert.Equal(ends.OrderBy(end => end.From).ThenBy(end => end.To), ends);
        Assert.All(ends, end => Assert.InRange(end.To, PublicationScale.Margin, 100 - PublicationScale.Margin));
        Assert.Contains("30 Apr", scale.Ticks.Select(tick => tick.Text));
    }

    [Fact]
    public void LargerValuesAreDrawnFurtherUp()
    {
        var pictures = FrozenCase.Corpus.Questions.SelectMany(question =>
            QuestionPages.Of(question, new PageScope(FrozenCase.Edition, question.Route)).Figures
        );
        Assert.NotEmpty(pictures);
        Assert.All(
            pictures,
            picture => Assert.Equal(picture.Levels.Select(Top).Order(), picture.Levels.Select(Top))
        );
    }

    [Fact]
    public void WordsWithoutBoundsHaveNoMark()
    {
        var picture = Pictured("many");
        var level = Assert.Single(picture.Levels);
        Assert.Equal(("400", "The Gazette: about"), (level.Value.Text, Words(Assert.Single(level.Rows))));
        Assert.Equal(("many", "The Gazette"), (Assert.Single(picture.Unplaced).Value, picture.Unplaced[0].SaidBy));
    }

    [Fact]
    public void WordsWithBoundsReplaceTheirNumbers()
    {
        var picture = Pictured("nearly five hundred\n  bounds: \"..499\"");
        var level = picture.Levels[0];
        Assert.Equal(
            ("nearly five hundred", "The Gazette"),
            (level.Value.Text, Words(Assert.Single(level.Rows)))
        );
        Assert.Equal(FigureBound.AtMost, level.Rows[0].Mark.Bound);
        Assert.StartsWith("The Gazette: nearly five hundred", level.Rows[0].Name, StringComparison.Ordinal);
    }

    /// <summary>A name that has no room beside its mark stands nearer to it than to the other edge.</summary>
    [Theory]
    [InlineData("frozen")]
    [InlineData("lighthouse")]
    public void NamesAreNearTheirMarks(string name)
    {
        var edition = Editions.Of(name);
        var rows = edition.Corpus.Questions
            .SelectMany(question => QuestionPages.Of(question, new PageScope(edition, question.Route)).Figures)
            .SelectMany(picture => picture.Levels)
            .SelectMany(level => level.Rows);
        Assert.All(rows, row => Assert.All(row.Lines, line => Assert.NotEqual(("start", "0%"), (line.Anchor, line.X))));
    }

    /// <summary>A share of the width would move them away from it on a wide screen.</summary>
    [Fact]
    public void NamesKeepTheirDistanceAtAnyWidth()
    {
        var rows = FrozenCase.Corpus.Questions
            .SelectMany(question => QuestionPages.Of(question, new PageScope(FrozenCase.Edition, question.Route)).Figures)
            .SelectMany(picture => picture.Levels)
            .SelectMany(level => level.Rows)
            .ToList();
        Assert.Contains(rows, row => row.Lines[0].Shift is not null);
        Assert.All(
            rows,
            row => Assert.All(row.Lines, line => Assert.Contains(line.X, new[] { row.Mark.From, row.Mark.To, "100%" }))
        );
    }

    private static string Words(FigureRow row) => string.Join(' ', row.Lines.Select(line => line.Text));

    /// <summary>The numbers of a question that has 400 as one position and a value as the other.</summary>
    private static FigurePicture Pictured(string value)
    {
        using var site = new TinySite();
        site.With(
            "claims/bridge/crowd-many.md",
            "---\nstatement: Many people stood on the quay.\nkind: stated-fact\ntopics:\n  - bridge\n"
                + "figure:\n  measure: people\n  of: last-crossing\n  unit: people on the quay\n  value: "
                + $"{value}\ncitations:\n  - source: gazette-2021\n    quote: About 400 people stood on the "
                + "quay\n---\n"
        );
        site.With(
            "questions/was-it-late.md",
            "---\ntitle: How many came?\nanswer: Many [@crowd-many].\nkind: number\npositions:\n  - label: Some\n    claims:\n     "
                + " - crowd-400\n  - label: Many\n    claims:\n      - crowd-many\nbecause:\n  - unknown\n"
                + "---\n"
        );
        return Assert.Single(Picture(site));
    }

    private static double Top(FigureLevel level) =>
        double.Parse(level.Y[..^"rem".Length], System.Globalization.CultureInfo.InvariantCulture);

    private static Edtf Date(string written)
    {
        Assert.True(Edtf.TryParse(written, out var date, out _));
        return date;
    }

    private static IReadOnlyList<FigurePicture> Picture(TinySite site)
    {
        var corpus = site.Read();
        var edition = new Edition(corpus, ProvenQuotes.Of(corpus), PublishedAsset.All);
        var question = edition.Corpus.Questions[0];
        return QuestionPages.Of(question, new PageScope(edition, question.Route)).Figures;
    }
}
