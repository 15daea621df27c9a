using Wiki.Reading;

namespace Wiki.Checking;

/// <summary>What checking gave: every problem so far, and the records that may be published.</summary>
/// <param name="Published">Null where an error stops them.</param>
internal sealed record ContentCheck(Corpus? Published, Proofs Proofs, IReadOnlyList<Problem> Problems)
{
    private static readonly Proofs None = new(new Dictionary<Quote, Proof>());

    public static ContentCheck Of(ContentReading reading, EarlierCheck? before = null)
    {
        if (reading.Corpus is not { } corpus)
            return new ContentCheck(null, None, reading.Problems);
        var (proofs, found) = Policy.Check(corpus, reading.Unread, before);
        var problems = DraftRecords.Soften([.. reading.Problems, .. found], corpus);
        var hasErrors = problems.Any(problem => problem.Severity == Severity.Error);
        return new ContentCheck(hasErrors ? null : DraftRecords.Leave(corpus), proofs, problems);
    }
}
