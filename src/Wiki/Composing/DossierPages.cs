using Wiki.Output;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes the dossier of a topic.</summary>
internal static class DossierPages
{
    /// <summary>Nothing is loaded, nothing runs, and no style but the one in the file applies.</summary>
    private static readonly string Policy = $"default-src 'none'; style-src {DossierStyle.PolicySource}; base-uri 'none'; form-action 'none'";

    public static DossierPage Of(Topic topic, PageScope scope)
    {
        var page = TopicPages.Of(topic, scope);
        var cited = page.Footnotes.SelectMany(note => note.Citations).Select(citation => citation.SourceId).ToHashSet(StringComparer.Ordinal);
        return new DossierPage
        {
            Route = scope.Route,
            Frame = page.Frame,
            Title = $"Dossier: {topic.Name}",
            Description = $"{topic.Question} The answer of {scope.Corpus.Site.Title} in one file, with every quote behind it.",
            Topic = page,
            Sources = [.. scope.Corpus.Sources.Where(source => cited.Contains(source.Id)).Select(source => new DossierSource(scope.ToSource(source), source.Published.Value.Display, source.Seal.Value))],
            Style = DossierStyle.Text,
            Policy = Policy,
        };
    }
}
