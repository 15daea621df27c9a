using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>A wiki with events lists their kinds in site.yaml.</summary>
internal static class EventKindsAreListed
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var (site, events) = (content.Corpus.Site, content.Corpus.Events);
        return content.IsSiteRead && site.EventKinds.Count == 0 && events.Count > 0
            ? [CorpusProblems.NoEventKinds(site.At, events[0].Kind.Id, events.Count)]
            : [];
    }
}
