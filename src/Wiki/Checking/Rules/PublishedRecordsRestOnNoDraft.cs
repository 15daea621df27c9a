using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>Published records do not refer to drafts.</summary>
internal static class PublishedRecordsRestOnNoDraft
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from reference in Published(content.Scope)
        where content.Corpus.Find(reference.Id) is { IsDraft: true }
        select CorpusProblems.DraftCited(reference.At, reference.Id);

    private static IEnumerable<Reference> Published(Corpus corpus)
    {
        var links = corpus.Records.Where(record => !record.IsDraft).SelectMany(RecordLink.Of);
        return links.Concat(RecordLink.Of(corpus.Site)).Select(link => link.To).Concat(corpus.Site.MenuItems);
    }
}
