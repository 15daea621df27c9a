using static Wiki.Model.Problems.Severity;

namespace Wiki.Problems;

/// <content>W2: the corpus as a whole.</content>
internal static partial class Codes
{
    public static readonly Code RepeatedId = new("W201", Error, "Ids are unique.", "Rename one of the files.");

    public static readonly Code UnknownId = new(
        "W202",
        Error,
        "References resolve.",
        "Use the nearest id, or write the record.");

    public static readonly Code WrongKind = new(
        "W203",
        Error,
        "References lead to records of the kind that the key takes.",
        "Name a record of that kind.");

    public static readonly Code QuoteNotFound = new(
        "W204",
        Error,
        "Quotes are verbatim.",
        "Copy the words from the source.");

    public static readonly Code QuoteAmbiguous = new(
        "W205",
        Error,
        "A quote stands in its source once, or says which place is meant.",
        "Add the words before it as 'prefix' or after it as 'suffix'.");

    public static readonly Code QuoteInsideToken = new(
        "W206",
        Error,
        "A quote begins and ends with whole words.",
        "Take the whole word or number into the quote.");

    public static readonly Code QuoteTooShort = new(
        "W207",
        Error,
        "A quote has at least four words or 20 characters, in scripts without spaces eight, or is a whole block.",
        "Quote more of the sentence, or the whole heading or cell of a table.");

    public static readonly Code QuoteTooLong = new(
        "W208",
        Warning,
        "A quote is the shortest passage that carries the claim.",
        "Quote less, or split the quote into parts.");

    public static readonly Code HiddenCharacter = new(
        "W209",
        Error,
        "Quotes contain no hidden characters.",
        "Delete the character.");

    public static readonly Code SourceChanged = new(
        "W210",
        Error,
        "Sources are sealed.",
        "Restore the report's text, or seal it again on purpose.");

    public static readonly Code SourceKeyChanged = new(
        "W248",
        Error,
        "What is said of a source is sealed with it.",
        "Restore what the report prints, or seal the source again on purpose.");

    public static readonly Code Uncited = new(
        "W211",
        Error,
        "Claims are cited.",
        "Add a citation that supports the claim.");

    public static readonly Code DatesOutOfOrder = new(
        "W212",
        Error,
        "Dates are in order.",
        "Correct the date that is wrong.");

    public static readonly Code NotActive = new(
        "W213",
        Error,
        "Retracted and superseded claims support nothing.",
        "Cite the successor, or drop the mention.");

    public static readonly Code StatusIncomplete = new(
        "W214",
        Error,
        "A claim that no longer stands says why.",
        "Add 'reason', and 'successor' where another claim took its place.");

    public static readonly Code ChainUnexplained = new(
        "W215",
        Error,
        "An unnamed link of a chain is explained.",
        "Add a 'note' that says how the report describes it.");

    public static readonly Code DraftCited = new(
        "W216",
        Error,
        "Published records rest on no draft.",
        "Publish the draft, or take the reference out.");

    public static readonly Code DateWithoutBasis = new(
        "W217",
        Error,
        "Inferred dates say from what.",
        "Add the basis: 'source', 'quote' and how the words give the date.");

    public static readonly Code OrderBroken = new(
        "W218",
        Error,
        "Events follow their order.",
        "Correct 'after', 'before' or the dates.");

    public static readonly Code PositionsOverlap = new(
        "W219",
        Error,
        "A question has two positions or more, each with claims of its own.",
        "Give each claim to one position.");

    public static readonly Code RivalNotDiscussed = new(
        "W220",
        Error,
        "Rival figures are discussed.",
        "Put the claims into different positions of one question.");

    public static readonly Code JudgementMixed = new(
        "W221",
        Error,
        "Judgements keep likelihood and confidence apart.",
        "Say confidence in its own key; "
        + "give a likelihood only to forecasts and attributions, no stronger than what is cited.");

    public static readonly Code RelationNotBacked = new(
        "W222",
        Error,
        "Relations are backed by a claim about both.",
        "Name a claim that is about both entities.");

    public static readonly Code AliasNotInSource = new(
        "W223",
        Error,
        "Aliases stand in the sources said to use them.",
        "Copy the name from the source, or drop the source.");

    public static readonly Code ParagraphUncited = new(
        "W224",
        Error,
        "Every paragraph and list item cites.",
        "Add a citation mark, or move the words to where one stands.");

    public static readonly Code NotCarried = new(
        "W225",
        Error,
        "Prose stays within its evidence.",
        "Cite the record that carries the number, date or words, or change them.");

    public static readonly Code SilenceSaysMore = new(
        "W226",
        Error,
        "A paragraph on what reports leave out contains no number, date or quotation.",
        "Cite the claim that carries it.");

    public static readonly Code SourceUnused = new(
        "W227",
        Error,
        "Every source is used.",
        "Cite it in a claim, or delete it.");

    public static readonly Code Unreached = new(
        "W228",
        Error,
        "Every entity, event and question is reached from some page.",
        "Link it from a record, or delete it.");

    public static readonly Code TooFew = new(
        "W229",
        Error,
        "Minimum counts are met.",
        "Restore what was lost, or lower the minimum in site.yaml on purpose.");

    public static readonly Code EventKindsMissing = new(
        "W240",
        Error,
        "A wiki with events lists their kinds.",
        "Add 'event-kinds' to site.yaml.");

    public static readonly Code PictureMissing = new(
        "W241",
        Error,
        "A picture that is named exists.",
        "Add what it shows, or name another picture.");

    public static readonly Code AnswerTooLong = new(
        "W242",
        Error,
        "A bottom line has at most three sentences, an answer two.",
        "Move the rest into the body.");

    public static readonly Code EvidenceOnTwoSides = new(
        "W243",
        Error,
        "A claim is evidence for a hypothesis or against it, once.",
        "Leave the claim in one list.");

    public static readonly Code ShownTwice = new(
        "W244",
        Error,
        "The home page shows each picture once.",
        "Take one of the two out.");

    public static readonly Code NewerRivalLeftOut = new(
        "W246",
        Warning,
        "Judgements and questions take in the rival figures of later sources.",
        "Add the claim with the newer figure, or say in 'unit' or 'as-of' how the two differ.");

    public static readonly Code TranscriptionChanged = new(
        "W231",
        Error,
        "Transcriptions keep the words.",
        "Copy the paragraph from the received file, in its order.");

    public static readonly Code CheckTooSlow = new(
        "W245",
        Error,
        "Content is checked in the time that its size allows.",
        "Simplify the record that the message names, or split it.");
}
