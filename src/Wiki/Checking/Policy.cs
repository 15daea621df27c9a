using Wiki.Checking.Quotes;

namespace Wiki.Checking;

/// <summary>The editorial policy: every rule, over the whole content.</summary>
internal static class Policy
{
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> Rules =
    [
        IdsAreUnique.Check,
        ReferencesResolve.Check,
        ClaimsAreCited.Check,
        QuotesAreVerbatim.Check,
        SourcesAreSealed.Check,
        DatesAreInOrder.Check,
        ChainsAreExplained.Check,
        WithdrawnClaimsSayWhy.Check,
        WithdrawnClaimsSupportNothing.Check,
        PublishedRecordsRestOnNoDraft.Check,
    ];

    public static (Proofs Proofs, IReadOnlyList<Problem> Problems) Check(Corpus corpus, IReadOnlySet<string> unread)
    {
        var content = new CheckedContent(corpus, Proving.Prove(corpus), unread);
        return (content.Proofs, [.. Rules.SelectMany(rule => rule(content))]);
    }
}
