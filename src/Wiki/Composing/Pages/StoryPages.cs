using Wiki.Composing.Citing;
using Wiki.Composing.Pictures;
using Wiki.Pages;
using static System.FormattableString;

namespace Wiki.Composing.Pages;

/// <summary>Composes the wiki in short.</summary>
internal static class StoryPages
{
    private const string Style = "story.css";

    public static StoryPage Of(PageScope scope)
    {
        var site = scope.Corpus.Site;
        var prose = new ProseComposer(scope);
        var pictures = new PictureSections(prose, scope);
        var cited = site.Story.SelectMany(screen => screen.Text.Cited).Select(scope.Corpus.Find<Claim>);
        return new StoryPage
        {
            Route = scope.Route,
            Frame = scope.FrameOfDrawings(Lenses.Script, Style),
            Lens = Lenses.Of(cited.OfType<Claim>(), scope),
            Title = TitleOf(site),
            Description = $"{site.Title} in short: a sentence and a picture at a time, each with its sources.",
            Breadcrumbs = [new Link("Home", scope.Href(Route.Home))],
            Question = site.Question,
            Screens =
            [
                .. site.Story.Select(screen => new ScreenView(
                    screen.Label, prose.Compose(screen.Text), pictures.Of(screen.Picture))),
            ],
        };
    }

    public static string TitleOf(Site site) => Invariant($"{site.Title}: summary in {site.Story.Count} pictures");
}
