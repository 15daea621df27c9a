using Wiki.Checking.Quotes;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>The editorial policy: every rule, over the whole content.</summary>
internal static class Policy
{
    /// <summary>Rules for one record and those it refers to.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForOne =
    [
        ReferencesResolve.Check,
        ClaimsAreCited.Check,
        QuotesAreVerbatim.Check,
        DatesAreInOrder.Check,
        ChainsAreExplained.Check,
        WithdrawnClaimsSayWhy.Check,
        WithdrawnClaimsSupportNothing.Check,
        PublishedRecordsRestOnNoDraft.Check,
        InferredDatesSayFromWhat.Check,
        PositionsAreDisjoint.Check,
        JudgementsKeepLikelihoodAndConfidenceApart.Check,
        RelationsAreBacked.Check,
        AliasesStandInTheirSources.Check,
        EveryParagraphCites.Check,
        ProseStaysWithinItsEvidence.Check,
    ];

    /// <summary>Rules that hold between records, however far apart.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForMany =
    [
        IdsAreUnique.Check,
        SourcesAreSealed.Check,
        EventsFollowTheirOrder.Check,
    ];

    /// <summary>Rules that only a whole corpus can be held to: a file that cannot be read, or an id that is misspelt, would set off false alarms.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForTheWhole =
    [
        RivalFiguresAreDiscussed.Check,
        EverySourceIsUsed.Check,
        EveryRecordIsReached.Check,
        MinimumCountsHold.Check,
    ];

    public static (Proofs Proofs, IReadOnlyList<Problem> Problems) Check(Corpus corpus, IReadOnlySet<string> unread, IncrementalCheck? before = null)
    {
        var content = before?.Plan(corpus, unread) ?? new CheckedContent(corpus, new Proofs(QuoteProver.Prove(corpus)), unread);
        // These share out their own work; beside each other they would wait for the same threads.
        var ofOne = RulesForOne.SelectMany(rule => rule(content)).ToList();
        before?.Remember(corpus, ofOne);
        List<Problem> problems = [.. ofOne, .. Run(RulesForMany, content)];
        var isWhole = unread.Count == 0 && !problems.Exists(problem => problem.Code == Codes.UnknownId);
        return (content.Proofs, [.. problems, .. isWhole ? Run(RulesForTheWhole, content) : []]);
    }

    private static List<Problem> Run(IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> rules, CheckedContent content) =>
        [.. rules.AsParallel().AsOrdered().SelectMany(rule => rule(content))];
}
