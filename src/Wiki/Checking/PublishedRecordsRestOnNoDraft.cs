namespace Wiki.Checking;

/// <summary>What is published refers to nothing that is still a draft.</summary>
internal static class PublishedRecordsRestOnNoDraft
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from link in content.Corpus.Records.Where(record => !record.IsDraft).SelectMany(RecordLink.Of).Concat(RecordLink.Of(content.Corpus.Site))
        where content.Corpus.Find(link.To.Id) is { IsDraft: true }
        select Problems.DraftCited(link.To.At, link.To.Id);
}
