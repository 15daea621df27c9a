using Wiki.Composing.Citing;
using Wiki.Composing.Pages;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>
/// Composes the home page from a part of the corpus: its question and answer are complete, and what all records
/// together show and count is left out.
/// </summary>
internal static class EarlyHomePages
{
    /// <param name="part">All records that the answer rests on.</param>
    /// <param name="notice">Says what is left out.</param>
    public static Page Of(Edition part, string? notice)
    {
        var scope = new PageComposer(part).Scope(Route.Home);
        var prose = new ProseComposer(scope);
        return HomePages.Opening(scope, prose) with
        {
            Frame = scope.Frame(Lenses.Script) with { NewestSource = "", Notice = notice },
            About = part.Corpus.Site.About.ConvertAll(prose.Compose),
        };
    }
}
