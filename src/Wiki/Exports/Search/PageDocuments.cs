using Wiki.Composing;
using Wiki.Composing.Pages;

namespace Wiki.Exports.Search;

/// <summary>The pages that are of no record, as documents of our own words.</summary>
internal static class PageDocuments
{
    /// <summary>The pages are in the root folder.</summary>
    private const string Folder = ".";

    public static IEnumerable<SearchDocument> Of(Edition edition)
    {
        var site = edition.Corpus.Site;
        yield return Of(Route.Compare, ComparePages.Title, "Compare the words of the sources.");
        if (site.Story.Count > 0)
            yield return Of(Route.Story, StoryPages.TitleOf(site), Words(site.Story, edition.Corpus));
        yield return Of(Route.Method, MethodPages.Title, "How quotes are checked, and what each word means.");
    }

    private static SearchDocument Of(Route route, string name, string text) => new()
    {
        Id = Path.GetFileNameWithoutExtension(route.Path),
        Name = name,
        Text = text,
        Facets = [new FacetSet(new FacetValue(Facets.Kind, "page", "Pages", Folder))],
    };

    private static string Words(IEnumerable<StoryScreen> story, Corpus corpus) =>
        string.Join(' ', story.Select(screen => $"{screen.Label}. {PlainWords.Of(screen.Text, corpus)}"));
}
