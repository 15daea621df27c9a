using static Wiki.Model.Problems.Severity;

namespace Wiki.Problems;

/// <content>W23: what claims say, beside their quotes and beside each other.</content>
internal static partial class Codes
{
    public static readonly Code NotQuoted = new(
        "W230",
        Error,
        "Claims stay within their quotes.",
        "Write the number, hedge or date as quoted, or quote the words that carry it.");

    public static readonly Code PositionNotCited = new(
        "W232",
        Error,
        "A question cites each of its positions.",
        "Cite a claim of the position in the text of the question.");

    public static readonly Code OwnRecord = new(
        "W233",
        Error,
        "No record succeeds, contains or cites itself.",
        "Name another record, or take one link of the ring out.");

    public static readonly Code Repeated = new(
        "W234",
        Warning,
        "Nothing is said twice.",
        "Move the citations to one of the claims, or delete the repeated one.");

    public static readonly Code NameTaken = new(
        "W235",
        Error,
        "Each source has a badge and a short name of its own.",
        "Choose another for one of the two.");

    public static readonly Code PublishedInTheFuture = new(
        "W236",
        Warning,
        "Sources are of the past.",
        "Correct the date of publication.");

    public static readonly Code UnitNearAnother = new(
        "W237",
        Warning,
        "Units are spelled alike.",
        "Write both alike, or distinguish the units by a word.");

    public static readonly Code SpeakerNotInSource = new(
        "W238",
        Error,
        "Speakers stand in their sources.",
        "Add the words by which the source calls the speaker to its aliases, or say in 'by' whose words are quoted.");

    public static readonly Code NegationLeftOut = new(
        "W239",
        Error,
        "No quote leaves out a negation.",
        "Take the word into the quote, or explain in a 'note' why the quote says the same without it.");

    public static readonly Code SenseChanged = new(
        "W249",
        Error,
        "Statements keep the sense of their quotes.",
        "Say no more than the quotes do, or explain in a 'note' why it is the same.");
}
