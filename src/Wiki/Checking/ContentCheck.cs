using Wiki.Reading;

namespace Wiki.Checking;

/// <summary>What checking gave: every problem so far, and the records that may be published.</summary>
/// <param name="Published">Null where an error stops them.</param>
internal sealed record ContentCheck(Corpus? Published, Proofs Proofs, IReadOnlyList<Problem> Problems)
{
    private static readonly Proofs None = new(new Dictionary<Quote, Proof>());

    public IReadOnlyList<Record> Drafts { get; init; } = [];

    /// <summary>What is published, with the drafts that can be shown beside it.</summary>
    public Lazy<Corpus>? WithDrafts { get; init; }

    public static ContentCheck Of(ContentReading reading, IncrementalCheck? before = null)
    {
        if (reading.Corpus is not { } corpus)
            return new ContentCheck(null, None, reading.Problems);
        var (proofs, found) = Policy.Check(corpus, reading.Unread, before);
        IReadOnlyList<Problem> all = [.. reading.Problems, .. found];
        var problems = DraftRecords.Soften(all, corpus);
        var hasErrors = problems.Any(problem => problem.Severity == Severity.Error);
        return new ContentCheck(hasErrors ? null : DraftRecords.Leave(corpus), proofs, problems)
        {
            Drafts = [.. corpus.Records.Where(record => record.IsDraft)],
            WithDrafts = new(() => DraftRecords.KeepSound(corpus, all)),
        };
    }
}
