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
        JudgementsKeepLikelihoodAndConfidenceApart.Check,
        RelationsAreBacked.Check,
        AliasesStandInTheirSources.Check,
        EveryParagraphCites.Check,
        ProseStaysWithinItsEvidence.Check,
    ];

    /// <summary>Rules that only a whole corpus can be held to: a file that cannot be read, or an id that is misspelt, would set off false alarms.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForTheWhole =
    [
        RivalFiguresAreDiscussed.Check,
        EverySourceIsUsed.Check,
        EveryRecordIsReached.Check,
        MinimumCountsHold.Check,
    ];

    public static (Proofs Proofs, IReadOnlyList<Problem> Problems) Check(Corpus corpus, IReadOnlySet<string> unread, KnownProofs? known = null)
    {
        var content = new CheckedContent(corpus, Proving.Prove(corpus, known), unread);
        var problems = Rules.SelectMany(rule => rule(content)).ToList();
        var isWhole = unread.Count == 0 && !problems.Exists(problem => problem.Code == Problems.Codes.UnknownId);
        return (content.Proofs, [.. problems, .. isWhole ? RulesForTheWhole.SelectMany(rule => rule(content)) : []]);
    }
}
