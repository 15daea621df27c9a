using Wiki.Checking.Quotes;
using Wiki.Checking.Rules;
using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>The editorial policy: every rule, over the whole content.</summary>
internal static class Policy
{
    /// <summary>Rules for single values, which say nothing of what is absent.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForValues =
    [
        ReferencesResolve.Check,
        QuotesAreVerbatim.Check,
        AnswersAreShort.Check,
        EvidenceTakesOneSide.Check,
        JudgementsKeepLikelihoodAndConfidenceApart.Check,
        AliasesOccurInTheirSources.Check,
    ];

    /// <summary>Rules for all keys of a record, and those it refers to.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForKeys =
    [
        ClaimsAreCited.Check,
        CitationsAreNotRepeated.Check,
        RecordsDoNotNameThemselves.Check,
        TranscriptionsKeepTheWords.Check,
        TranscriptionsCutNoSentence.Check,
        KeysStandInTheFile.Check,
        DatesAreInOrder.Check,
        ChainsAreExplained.Check,
        WithdrawnClaimsSayWhy.Check,
        WithdrawnClaimsSupportNothing.Check,
        PublishedRecordsRestOnNoDraft.Check,
        InferredDatesSayFromWhat.Check,
        EventDatesComeFromTheirBasis.Check,
        PositionsAreDisjoint.Check,
        RelationsAreBacked.Check,
        CoordinatesSayWhereTheyAreFrom.Check,
        QuotesLeaveOutNoNegation.Check,
        QuotesKeepTheirSubjects.Check,
        StatementsKeepTheSense.Check,
        StatementsSwapNoWords.Check,
        NamesStandInTheSources.Check,
        SpeakersStandInTheirSources.Check,
        SpeakersAreThoseNamed.Check,
        ClaimsStayWithinTheirQuotes.Check,
        LabelsStayWithinTheirEvidence.Check,
    ];

    /// <summary>Rules for the prose of a record.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForProse =
    [
        CitationsStandInBrackets.Check,
        EveryParagraphCites.Check,
        NotesDoNotCiteTheirClaims.Check,
        ProseStaysWithinItsEvidence.Check,
        WeekdaysFallOnTheirDates.Check,
    ];

    /// <summary>Rules for a single record and those it refers to.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForOne =
        [.. RulesForValues, .. RulesForKeys, .. RulesForProse, QuestionsCiteEachPosition.Check];

    /// <summary>Rules for relations between any records of the content.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForMany =
    [
        IdsAreUnique.Check,
        SourcesAreSealed.Check,
        KeysOfSourcesAreSealed.Check,
        EventsFollowTheirOrder.Check,
        RecordsFormNoRings.Check,
        NothingIsSaidTwice.Check,
        SourcesHaveNamesOfTheirOwn.Check,
        SourcesAreOfThePast.Check,
        EventKindsAreListed.Check,
        PicturesAreShownOnce.Check,
    ];

    /// <summary>Rules for relations that any part of the content has to fulfil.</summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForAnyPart =
        [.. RulesForOne, SourcesAreSealed.Check, KeysOfSourcesAreSealed.Check, SourcesAreOfThePast.Check];

    /// <summary>
    /// Rules that need a complete corpus: a file that cannot be read, or a misspelt id, would cause false positives.
    /// </summary>
    private static readonly IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> RulesForTheWhole =
    [
        RivalFiguresAreDiscussed.Check,
        NewerRivalsAreTakenIn.Check,
        UnitsAreSpelledAlike.Check,
        NamedPicturesExist.Check,
        EverySourceIsUsed.Check,
        EveryRecordIsReached.Check,
        MinimumCountsAreMet.Check,
    ];

    public static (Proofs Proofs, IReadOnlyList<Problem> Problems) Check(
        Corpus corpus, IReadOnlySet<string> unread, IncrementalCheck? previous = null, DateOnly? today = null)
    {
        var content = (previous?.Plan(corpus, unread) ?? Full(corpus, unread)) with { Today = today };
        var ofOne = Run(RulesForOne, content);
        previous?.Remember(content, ofOne);
        List<Problem> problems = [.. ofOne, .. Run(RulesForMany, content)];
        var isWhole = unread.Count == 0 && !problems.Exists(problem => problem.Code == Codes.UnknownId);
        return (content.Proofs, [.. problems, .. isWhole ? Run(RulesForTheWhole, content) : []]);
    }

    /// <summary>Checks of some records, with those they refer to, while others are still being read.</summary>
    public static IEnumerable<Problem> CheckPart(CheckedContent part) =>
        RulesForAnyPart.SelectMany(rule => rule(part));

    /// <summary>Checks of records with errors of reading what these do not touch.</summary>
    public static IEnumerable<Problem> CheckPartly(PartlyRead read) =>
    [
        .. RulesForValues.SelectMany(rule => rule(read.All)),
        .. RulesForKeys.SelectMany(rule => rule(read.WithSoundKeys)),
        .. RulesForProse.SelectMany(rule => rule(read.WithSoundEvidence)),
    ];

    private static CheckedContent Full(Corpus corpus, IReadOnlySet<string> unread) =>
        new(corpus, new Proofs(QuoteProver.Prove(corpus)), unread);

    private static List<Problem> Run(
        IReadOnlyList<Func<CheckedContent, IEnumerable<Problem>>> rules, CheckedContent content) =>
        [.. rules.SelectManyInParallel(rule => rule(content))];
}
