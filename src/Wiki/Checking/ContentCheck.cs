using Wiki.Limits;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Checking;

/// <summary>The result of a check: all problems, including those of reading, and the publishable records.</summary>
/// <param name="Published">Null if there is an error.</param>
internal sealed record ContentCheck(Corpus? Published, Proofs Proofs, IReadOnlyList<Problem> Problems)
{
    private static readonly TimeSpan LongestOfAny = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestOfRecord = TimeSpan.FromMilliseconds(5);

    private static readonly Proofs None = new(new Dictionary<Quote, Proof>());

    public IReadOnlyList<Record> Drafts { get; init; } = [];

    /// <summary>Whether it took too long, so that what it found is not all.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The published records and the drafts that have no errors.</summary>
    public Lazy<Corpus>? WithDrafts { get; init; }

    /// <param name="reading">The content as read.</param>
    /// <param name="previous">The previous check of the same content, for an incremental one.</param>
    /// <param name="longest">How long it may take; null for far more than content of its size needs.</param>
    public static ContentCheck Of(
        ContentReading reading, IncrementalCheck? previous = null, TimeSpan? longest = null)
    {
        if (reading.Corpus is not { } corpus)
            return new ContentCheck(null, None, OneCause.Merge(reading.Problems));
        var limit = longest ?? LongestOfAny + (LongestOfRecord * corpus.Records.Count);
        return LimitedWork.Run(
            () => Of(corpus, reading, previous),
            limit,
            record => Stopped(reading, CorpusProblems.CheckTooSlow(record ?? corpus.Site.At, limit)));
    }

    private static ContentCheck Stopped(ContentReading reading, Problem tooSlow) =>
        new(null, None, OneCause.Merge([.. reading.Problems, tooSlow])) { IsStopped = true };

    private static ContentCheck Of(Corpus corpus, ContentReading reading, IncrementalCheck? previous)
    {
        var (proofs, found) = Policy.Check(corpus, reading.Unread, previous, reading.Today);
        IReadOnlyList<Problem> all = [.. reading.Problems, .. found, .. PartlyRead.Check(reading, corpus, proofs)];
        var problems = OneCause.Merge(DraftRecords.Soften(all, corpus));
        var hasErrors = problems.Any(problem => problem.IsError);
        return new ContentCheck(hasErrors ? null : DraftRecords.WithoutDrafts(corpus), proofs, problems)
        {
            Drafts = [.. corpus.Records.Where(record => record.IsDraft)],
            WithDrafts = new(() => DraftRecords.WithSoundDrafts(corpus, all)),
        };
    }
}
