using static System.FormattableString;
using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Problems of editorial policy: prose, figures, dates, relations and judgements.</summary>
internal static partial class EditorialProblems
{
    public static Problem BareCitation(Location at, string written, IReadOnlyList<string> ids) => new(
        Codes.MarkForm,
        at,
        $"'{written}' names a record outside of a citation mark, where it is plain text; "
        + $"write [@{string.Join("; @", ids)}], or put it between backticks if it is meant as it is");

    public static Problem OnePosition(Location at) => new(
        Codes.PositionsOverlap,
        at,
        "a question has at least two positions; add the other, or make a claim of this one");

    public static Problem PositionWithoutClaim(Location at, string label) => new(
        Codes.PositionsOverlap,
        at,
        $"no claim supports the position '{label}'; name one under 'claims'");

    public static Problem PositionShared(Location at, string claim, string first) => new(
        Codes.PositionsOverlap,
        at,
        $"the claim '{claim}' supports the position '{first}' already; leave it in one of the two");

    /// <param name="claim">The claim whose figure has rivals.</param>
    /// <param name="rivals">The claims with other figures of the same thing.</param>
    /// <param name="question">The question that has rivals, with the place of one of them; null if none does.
    /// </param>
    public static Problem RivalNotDiscussed(Claim claim, IReadOnlyList<Claim> rivals, Reference? question)
    {
        var others = string.Join(", ", rivals.Select(Describe));
        var remedy = question is { } known
            ? $"give it a position of its own in the question '{known.Id}' ({known.At}): {PositionOf(claim)}"
            : $"put them into a question: positions: [{string.Join(", ", rivals.Prepend(claim).Select(InBraces))}]";
        return new Problem(
            Codes.RivalNotDiscussed,
            claim.Figure!.Value.At,
            $"the figure '{Written(claim)}' speaks of the same thing as {others}; "
            + $"{remedy}, or say in 'unit' or 'as-of' how they differ");
    }

    /// <param name="claim">The claim that a position has.</param>
    /// <param name="rival">The claim of a later source that none has.</param>
    /// <param name="question">The id of the question.</param>
    public static Problem NewerRivalWithoutPosition(Reference claim, Claim rival, string question) =>
        NewerRivalLeftOut(claim, rival, $"the question '{question}'", "give it a position");

    /// <param name="claim">The claim that the judgement rests on.</param>
    /// <param name="rival">The claim of a later source that it leaves out.</param>
    public static Problem NewerRivalNotJudged(Reference claim, Claim rival) =>
        NewerRivalLeftOut(claim, rival, "the judgement", "add it");

    public static Problem LikelihoodWithConfidence(Location at) => new(
        Codes.JudgementMixed,
        at,
        "one sentence speaks of likelihood and of confidence; leave confidence to its own key, or make two sentences");

    public static Problem LikelihoodOnOtherKind(Location at, string claim, string kind) => new(
        Codes.JudgementMixed,
        at,
        $"the judgement has a likelihood but rests on the claim '{claim}', of the kind {kind}; "
        + "delete 'likelihood', which is for forecasts and attributions");

    public static Problem LikelihoodTooStrong(Location at, string likelihood, string strongest) => new(
        Codes.JudgementMixed,
        at,
        $"'{likelihood}' is stronger than any hedge of the claims cited; write '{strongest}' or less");

    public static Problem PictureMissing(Location at, string topic, Opening picture) => new(
        Codes.PictureMissing,
        at,
        $"the topic '{topic}' has nothing for '{picture.Word()}'; {WayTo(picture)}, or name another picture");

    public static Problem SeveralForOnePicture(Location at, string picture) => new(
        Codes.PictureMissing,
        at,
        $"'{picture}' is the picture of one record, and several are named; make an item for each");

    public static Problem NoFiguresToCompare(Location at, string measure) => new(
        Codes.PictureMissing,
        at,
        $"no two figures of the measure '{measure}' count the same thing in one unit; name another measure");

    public static Problem NoCoordinates(Location at, string place) => new(
        Codes.PictureMissing,
        at,
        $"'{place}' has no coordinates to draw; add 'coordinates' to it, or name another place");

    /// <param name="page">The key of the list of pictures.</param>
    public static Problem ShownTwice(Location at, string page, string picture, string of) => new(
        Codes.ShownTwice,
        at,
        $"'{page}' shows '{picture}' of '{of}' already; take one of the two out");

    public static Problem AnswerTooLong(Location at, string key, int count, int most) => new(
        Codes.AnswerTooLong,
        at,
        Invariant($"'{key}' has {count} sentences and takes at most {most}; move the rest elsewhere"));

    public static Problem EvidenceOnTwoSides(Location at, string claim, string first) => new(
        Codes.EvidenceOnTwoSides,
        at,
        $"the claim '{claim}' is listed under '{first}' of this hypothesis already; leave it in one place");

    public static Problem RelationNotBacked(Location at, string claim, string entity) => new(
        Codes.RelationNotBacked,
        at,
        $"the claim '{claim}' is not about '{entity}'; name a claim about both, or add '{entity}' to its 'about'");

    public static Problem AliasNotInSource(Location at, string alias, string source) => new(
        Codes.AliasNotInSource,
        at,
        $"the name '{alias}' is not in source '{source}'; "
        + "copy it from there, or take the source out of 'used-by'");

    public static Problem ParagraphDoesNotCite(Location at) => new(
        Codes.ParagraphUncited,
        at,
        "this paragraph cites nothing; add [@claim] for what it says, or [@source] for what a report leaves out");

    public static Problem HeadingWithoutSpace(Location at, string heading) => new(
        Codes.ParagraphUncited,
        at,
        $"this is a paragraph that cites nothing, as a heading has a space after its signs; write '{heading}', "
            + "or add [@claim] for what it says");

    public static Problem TableDoesNotCite(Location at) => new(
        Codes.ParagraphUncited,
        at,
        "neither this table nor the paragraph above it cites; add [@claim] to one of them");

    public static Problem NumberNotCarried(Location at, string number) => new(
        Codes.NotCarried,
        at,
        $"the number '{number}' is carried by no record that this paragraph cites or links; "
        + "cite the claim that has it, or write a count of our own in words");

    public static Problem LargeNumberNotCarried(Location at, string number) => new(
        Codes.NotCarried,
        at,
        $"the number '{number}' is carried by no record that this paragraph cites or links; "
        + "cite the claim that has it");

    public static Problem RivalStated(Location at, string words) => new(
        Codes.NotCarried,
        at,
        $"'{words}' is here where the records that this paragraph cites or links have another such word; "
        + "write the one that they have, or cite the record that has this one");

    public static Problem DateNotCarried(Location at, string date) => new(
        Codes.NotCarried,
        at,
        $"the date '{date}' is carried by no record that this paragraph cites or links; "
        + "cite a claim or link an event of that date");

    public static Problem QuotedStringNotCarried(Location at, string words) => new(
        Codes.NotCarried,
        at,
        $"\"{Shorten(words)}\" is part of no quote, title or alias of a record that this paragraph cites or links; "
        + "cite the claim that quotes it, or drop the quotation marks");

    public static Problem QuotationNotCarried(Location at, string words) => new(
        Codes.NotCarried,
        at,
        $"the block quotation \"{Shorten(words)}\" is part of no quote of a record that it cites; "
        + "write the words as the quote has them, or write a paragraph without '>'");

    public static Problem LabelNotCarried(Location at, string words) => new(
        Codes.NotCarried,
        at,
        $"'{Shorten(words)}' is carried by no claim that is listed for this; list the claim that has it, "
        + "or word this without it");

    public static Problem StatementQuotesNothing(Location at, string words) => new(
        Codes.NotCarried,
        at,
        $"\"{Shorten(words)}\" is in no quote of this claim; quote these words, or drop the quotation marks");

    public static Problem SilenceSaysMore(Location at, string words) => new(
        Codes.SilenceSaysMore,
        at,
        $"the paragraph cites only sources, for what they leave out, and yet contains '{Shorten(words)}'; "
        + "cite the claim that carries it");

    public static Problem SourceUnused(Location at, string id) => new(
        Codes.SourceUnused,
        at,
        $"no published claim cites source '{id}'; cite it, or delete it");

    public static Problem Unreached(Location at, string id, string kind) => new(
        Codes.Unreached,
        at,
        $"nothing but an index leads to the {kind} '{id}'; name it in another published record, or delete it");

    public static Problem TooFew(Location at, string kind, int count, int minimum) => new(
        Codes.TooFew,
        at,
        $"there {(count == 1 ? "is" : "are")} {count} {kind} and there must be {minimum}; "
        + "restore what was lost, or lower the minimum on purpose");

    private static Problem NewerRivalLeftOut(Reference claim, Claim rival, string place, string remedy) => new(
        Codes.NewerRivalLeftOut,
        claim.At,
        $"{place} rests on the figure of '{claim.Id}' and leaves out {Describe(rival)}, of a later source; "
        + $"{remedy}, or say in 'unit' or 'as-of' how they differ");

    private static string Describe(Claim rival) =>
        $"'{Written(rival)}' of claim '{rival.Id}' ({rival.Figure!.Value.At})";

    private static string PositionOf(Claim claim) => $"- {InBraces(claim)}";

    /// <summary>A position of a question as one line of YAML.</summary>
    private static string InBraces(Claim claim) =>
        $"{{label: {InQuotationMarks($"{Written(claim)} {claim.Figure!.Unit.Value}")}, claims: [{claim.Id}]}}";

    private static string Written(Claim claim) => claim.Figure!.Value.Value.Written;

    private static string WayTo(Opening picture) => picture switch
    {
        Opening.Chronology => "add 'chronology' to its 'shows', and events of its claims",
        Opening.Map => "add 'map' to its 'shows', and 'coordinates' to a place of its events",
        _ => $"add the key '{picture.Word()}' to it",
    };
}
