using Wiki.Output;
using Wiki.Pages;

namespace Wiki.Composing.Pages;

/// <summary>Composes the dossier of a topic.</summary>
internal static class DossierPages
{
    public static DossierPage Of(Topic topic, PageScope scope)
    {
        var page = TopicPages.Of(topic, scope);
        var citations = page.Footnotes.SelectMany(note => note.Citations);
        var cited = citations.Select(citation => citation.SourceId).ToHashSet(StringComparer.Ordinal);
        var sources = scope.Corpus.Sources.Where(source => cited.Contains(source.Id));
        return new DossierPage
        {
            Route = scope.Route,
            Frame = page.Frame,
            Title = $"Dossier: {topic.Name}",
            Description = $"{topic.Question.Value} The answer of {scope.Corpus.Site.Title} in one file, "
                + "with every quote behind it.",
            Topic = page,
            Sources = [.. sources.Select(source => Of(source, scope))],
            Style = DossierStyle.Text,
            Policy = DossierStyle.PagePolicy,
        };
    }

    private static DossierSource Of(Source source, PageScope scope) =>
        new(scope.ToSource(source), source.Published.Value.Display, source.Seal.Value);
}
