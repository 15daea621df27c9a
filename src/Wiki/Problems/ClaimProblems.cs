using Wiki.Evidence.Claims;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Problems;

/// <summary>Problems of what claims say, beside their quotes and beside each other.</summary>
internal static class ClaimProblems
{
    private const string OrNote = "or explain in a 'note' of the citation why the statement says the same";
    private const string OrNoteOfQuote = "or explain in a 'note' why the quote says the same without it";

    /// <summary>A number, hedge or date of a claim that none of its quotes carries.</summary>
    public static Problem NotCarried(Mismatch found) => new(Codes.NotQuoted, found.At, Explain(found, found.Written));

    public static Problem AnotherWeekday(Location at, WeekdayOfDate day) => AnotherWeekday(Codes.NotQuoted, at, day);

    public static Problem AnotherWeekdayInProse(Location at, WeekdayOfDate day) =>
        AnotherWeekday(Codes.NotCarried, at, day);

    public static Problem SpeakerUnknown(Location at, Entity speaker, string source) => new(
        Codes.SpeakerNotInSource,
        at,
        $"no name or alias of '{speaker.Id}' ('{speaker.Name}') is in source '{source}'; "
        + "add the words by which the source calls the speaker to 'aliases', or name another in 'by'");

    public static Problem SpeakerMissing(Location at, string source) => new(
        Codes.SpeakerNotInSource,
        at,
        $"source '{source}' has these words in quotation marks; say in 'by' whose they are "
        + "('unnamed' where the source gives no name), or explain in a 'note' why they are its own");

    public static Problem SpeakerLeftOut(Location at, string speaker) => new(
        Codes.SpeakerNotInSource,
        at,
        $"the source says that these words are those of '{speaker}'; name '{speaker}' in 'by', "
        + "or explain in a 'note' why they are somebody else's");

    public static Problem NegationLeftOut(Location at, string word) => new(
        Codes.NegationLeftOut,
        at,
        $"the quote leaves out '{word}', which is beside it or between its parts; "
        + $"take it into the quote, {OrNoteOfQuote}");

    public static Problem SubjectLeftOut(Location at, string words) => new(
        Codes.SenseChanged,
        at,
        $"the quote leaves out '{words}', of which this part speaks; begin the part there, "
        + OrNoteOfQuote);

    public static Problem NegationNotStated(Location at, string word) => new(
        Codes.SenseChanged,
        at,
        $"the statement leaves out '{word}', which each quote that supports it has; "
        + $"say what the quotes say, {OrNote}");

    public static Problem NegationNotQuoted(Location at, string word) => new(
        Codes.SenseChanged,
        at,
        $"the statement says '{word}', and no quote that supports it has a word that negates; "
        + $"say what the quotes say, {OrNote}");

    public static Problem DoubtNotStated(Location at, string word) => new(
        Codes.SenseChanged,
        at,
        $"the statement says as certain what each quote that supports it leaves open by '{word}'; "
        + $"keep the word, {OrNote}");

    public static Problem OppositeStated(Location at, string word) => new(
        Codes.SenseChanged,
        at,
        $"the statement says '{word}', for which the quotes have another word that says something else; "
        + $"say what the quotes say, {OrNote}");

    public static Problem NamesSwapped(Location at, string name) => new(
        Codes.SenseChanged,
        at,
        $"'{name}' does here what another name does in the quotes; put each in its place, "
        + OrNote);

    public static Problem NumbersSwapped(Location at, string name) => new(
        Codes.SenseChanged,
        at,
        $"'{name}' has here a number that the quotes give to another name; give each its own, "
        + OrNote);

    public static Problem CountsSwapped(Location at, string word) => new(
        Codes.SenseChanged,
        at,
        $"'{word}' has here a number that the quotes give to something else; give each its own, "
        + OrNote);

    public static Problem PlacesSwapped(Location at, string name) => new(
        Codes.SenseChanged,
        at,
        $"'{name}' has here a place that the quotes give to another name; give each its own, "
        + OrNote);

    public static Problem NameUnknown(Location at, string name) => new(
        Codes.SenseChanged,
        at,
        $"no source that the claim cites has the name '{name}', nor does one name an entity in 'about' that has it; "
        + "write the name as the source does, or explain in a 'note' of the citation whom it means");

    public static Problem QualifierDropped(Location at, string words) => new(
        Codes.SenseChanged,
        at,
        $"the statement leaves out the first word of '{words}', which the quotes have; keep it, "
        + OrNote);

    public static Problem SeveralForOne(Location at, string several, string one) => new(
        Codes.SenseChanged,
        at,
        $"the statement says '{several}', and the quotes only '{one}'; name one, "
        + OrNote);

    public static Problem PositionNotCited(Location at, string position, string claim) => new(
        Codes.PositionNotCited,
        at,
        $"the text of the question cites no claim of the position '{position}'; add [@{claim}] to it");

    public static Problem NamesItself(Location at, string id, string key) => OwnRecord(at, id, $"'{key}'");

    public static Problem NamesItselfInNote(Location at, string id) => OwnRecord(at, id, "its own note");

    public static Problem Ring(Location at, IReadOnlyList<string> ids, string key) => new(
        Codes.OwnRecord,
        at,
        $"'{key}' leads back to where it began ({string.Join(", ", ids.Select(id => $"'{id}'"))}); "
        + "take one link of the ring out");

    public static Problem ClaimRepeated(Location at, string other, Location place) => new(
        Codes.Repeated,
        at,
        $"the claim '{other}' says the same ({place}); move the citations to one of the two and delete the other");

    public static Problem CitationRepeated(Location at, Location place) => new(
        Codes.Repeated,
        at,
        $"the claim has this citation already ({place}); delete one of the two");

    public static Problem UnitNearAnother(Location at, string unit, string other, string claim) => new(
        Codes.UnitNearAnother,
        at,
        $"the unit '{unit}' is nearly '{other}' of claim '{claim}', so the two figures are not compared; "
        + "write both alike, or distinguish the units by a word");

    private static Problem OwnRecord(Location at, string id, string place) => new(
        Codes.OwnRecord,
        at,
        $"'{id}' names itself in {place}; name another record, or leave it out");

    private static Problem AnotherWeekday(Code code, Location at, WeekdayOfDate day) => new(
        code,
        at,
        $"'{day.Date}' is no {day.Weekday}, but a {day.Right}; write the day that the source has, "
        + "or leave the day of the week out");

    private static string Explain(Mismatch found, string written) => found.Kind switch
    {
        MismatchKind.Number =>
            $"no quote that supports the claim has the number '{written}'{Offered(found.Quoted)}; "
            + "write the number as quoted, or quote the words that carry it",
        MismatchKind.NumberOfOtherKind =>
            $"the quotes have '{written}' as a number of another kind (a share of a hundred, a clock time or a count); "
            + "say as the quote does what it is a number of",
        MismatchKind.Designation =>
            $"no quote that supports the claim has '{written}'; write it as quoted, or quote the words that carry it",
        MismatchKind.NumbersTurned =>
            $"'{written}' has its two numbers the other way round than the quotes; write them in their order",
        MismatchKind.NumberRepeated =>
            $"the number '{written}' is on both sides here and once in the quotes; "
            + "write the two numbers that are quoted",
        MismatchKind.NumberCutOff =>
            $"the source has '{found.Quoted[0]}' where the quote cuts off all but '{written}'; "
            + "take the whole number into the quote, and write it here",
        MismatchKind.HedgeCutOff =>
            $"the quote cuts off the hedge that the source has at '{written}'; "
            + "take it into the quote, and say the same here",
        MismatchKind.Hedge =>
            $"'{written}' is hedged in another way than in the quote, which says {HedgeOf(found)}; "
            + "say the same here, or quote the words that carry it",
        MismatchKind.Bounds =>
            $"the bounds do not agree with '{written}'; write those that the words have, or leave 'bounds' out",
        _ =>
            $"no quote that supports the claim has the date '{written}', nor words that give it with the date of the "
            + "source; write the date as quoted, quote the words that carry it, or write in 'when-basis' which words "
            + "give it",
    };

    private static string HedgeOf(Mismatch found) => found.Hedge switch
    {
        Bounds.AtLeast => "'at least'",
        Bounds.MoreThan => "'more than'",
        Bounds.AtMost => "'at most'",
        Bounds.LessThan => "'less than'",
        Bounds.Nearly => "'nearly'",
        Bounds.About => "'about'",
        Bounds.Not => "that it is not this number",
        Bounds.Several => "'several'",
        Bounds.Exact => "the number without a hedge",
        _ => "something else",
    };

    private static string Offered(IReadOnlyList<string> quoted) =>
        quoted.Count == 0 ? "" : $" (those there are '{string.Join("', '", quoted)}')";
}
