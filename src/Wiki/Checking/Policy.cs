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
        InferredDatesSayFromWhat.Check,
        EventsFollowTheirOrder.Check,
        PositionsAreDisjoint.Check,
        RivalFiguresAreDiscussed.Check,
        JudgementsKeepLikelihoodAndConfidenceApart.Check,
        RelationsAreBacked.Check,
        AliasesStandInTheirSources.Check,
        EveryParagraphCites.Check,
        ProseStaysWithinItsEvidence.Check,
    ];

    /// <summary>Rules that only a whole corpus can be held to: a file that cannot be read would set off false alarms.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForTheWhole =
    [
        EverySourceIsUsed.Check,
        EveryRecordIsReached.Check,
        MinimumCountsHold.Check,
    ];

    public static (Proofs Proofs, IReadOnlyList<Problem> Problems) Check(Corpus corpus, IReadOnlySet<string> unread)
    {
        var content = new CheckedContent(corpus, Proving.Prove(corpus), unread);
        var rules = unread.Count == 0 ? Rules.Concat(RulesForTheWhole) : Rules;
        return (content.Proofs, [.. rules.SelectMany(rule => rule(content))]);
    }
}
