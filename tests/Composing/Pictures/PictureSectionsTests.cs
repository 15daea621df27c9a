using System.Text;
using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Pages;
using Wiki.Pages.Drawings;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Composing.Pictures;

/// <summary>The home page shows what editors chose, and the menu has their groups.</summary>
public sealed class PictureSectionsTests
{
    private const string Chosen = """

        home:
          - show: chronology
            of: bridge
          - show: matrix
            of: bridge
          - show: questions
            of:
              - was-it-late
        look:
          accent: "#7a1f2b"
        """;

    [Fact]
    public void SectionsComeInChosenOrder()
    {
        var home = Home(TinySiteFiles.Site.TrimEnd() + Chosen);
        Assert.Equal(
            ["_chronology-bridge", "_matrix-bridge", "_questions-was-it-late"],
            home.Sections.Select(section => section.Anchor)
        );
        Assert.NotNull(home.Sections[0].Time);
        Assert.NotNull(home.Sections[1].Matrix);
        Assert.Equal("Was the ferry late?", Assert.Single(home.Sections[2].Questions).Question.Text);
    }

    /// <summary>The home page shows the nearest view of a chronology, whose other views have marks of their own.</summary>
    [Theory]
    [InlineData("lighthouse", false)]
    [InlineData("frozen", true)]
    public void LegendNamesTheMarksShown(string name, bool isOnTopic)
    {
        var edition = Editions.Of(name);
        var home = HomePages.Of(new PageScope(edition, Route.Home)).Sections.Select(section => section.Time);
        var topics = edition.Corpus.Topics.Select(topic => TopicPages.Of(topic, new PageScope(edition, topic.Route)));
        var pictures = isOnTopic ? topics.Select(topic => topic.Chronology?.Picture) : home;
        Assert.All(
            pictures.OfType<TimePicture>(),
            picture => Assert.Equal(Styles(picture).Distinct().Order(), picture.Keys.Select(key => key.Style).Order())
        );
    }

    private static IEnumerable<TimeMarkStyle> Styles(TimePicture picture)
    {
        IEnumerable<TimeLane> near = picture.Focus is { } focus
            ? [focus.Before, focus.Somewhere, focus.After, focus.Unordered]
            : [];
        return near.Concat(picture.Scales.SelectMany(scale => scale.Lanes))
            .SelectMany(lane => lane.Rows)
            .Select(row => row.Mark)
            .OfType<TimeMark>()
            .Select(mark => mark.Style);
    }

    [Fact]
    public void ChosenQuestionsReplaceMostCited()
    {
        Assert.Empty(Home(TinySiteFiles.Site.TrimEnd() + Chosen).Questions);
        Assert.NotEmpty(Home(TinySiteFiles.Site).Questions);
    }

    [Fact]
    public void AccentHasStyleAfterThatOfEveryPage()
    {
        var styles = Home(TinySiteFiles.Site.TrimEnd() + Chosen).Frame.Styles;
        Assert.Equal(["assets/wiki", "assets/look"], styles.Take(2).Select(style => style.Split('.')[0]));
        Assert.DoesNotContain(
            Home(TinySiteFiles.Site).Frame.Styles,
            style => style.Contains("look.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void LogoHasItsSizeBeforeItIsLoaded()
    {
        const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"/>";
        using var site = new TinySite()
            .With("logo.svg", Drawing)
            .With("site.yaml", $"{TinySiteFiles.Site.TrimEnd()}\nlook:\n  logo: logo.svg\n");
        var logo = HomePages.Of(new PageScope(site.Edit(), Route.Home)).Frame.Logo!;
        Assert.Equal((84, 28), (logo.Width, logo.Height));
        Assert.Equal(Drawing, Encoding.UTF8.GetString(site.Edit().Assets.Single(asset => asset.Path == logo.Href).Bytes));
        Assert.Empty(site.Problems());
    }

    [Fact]
    public void GroupsOfMenuKeepTheirLabels()
    {
        var site = TinySiteFiles.Site.Replace(
            "  - claims\n",
            "  - label: Records\n    items:\n      - claims\n      - events\n",
            StringComparison.Ordinal
        );
        Assert.Equal(
            [(null, "The bridge"), ("Records", "Claims, Events")],
            Home(site).Frame.Menu.Select(group => (group.Label, string.Join(", ", group.Links.Select(link => link.Text))))
        );
    }

    private static HomePage Home(string siteFile)
    {
        using var site = new TinySite().With("site.yaml", siteFile);
        return HomePages.Of(new PageScope(site.Edit(), Route.Home));
    }
}
