using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Problems of the corpus: ids, references, quotes, citations, status.</summary>
internal static partial class CorpusProblems
{
    private const int MostPlaces = 20;

    public static Problem RepeatedId(Location at, string id, Location first) => new(
        Codes.RepeatedId,
        at,
        $"the id '{id}' is taken by {first}; rename one of the two files");

    public static Problem FormerIdTaken(Location at, string id, Location by) => new(
        Codes.RepeatedId,
        at,
        $"the former id '{id}' is taken by {by}; take it out of 'former-ids'");

    public static Problem RenamedId(Location at, string id, string now) => new(
        Codes.UnknownId,
        at,
        $"the record '{id}' is called '{now}' now; write '{now}'")
    {
        Cause = id,
    };

    /// <param name="kinds">The kinds of record that the reference accepts.</param>
    public static Problem UnknownId(Location at, string id, string? nearest, IReadOnlyList<string> kinds) => new(
        Codes.UnknownId,
        at,
        $"there is no record '{id}'"
        + OfferOr(nearest, $"write it, or name one that exists; '{ListOf(kinds)}' shows them"))
    {
        Cause = id,
    };

    /// <summary>What so many places name was there: its file was deleted, or has another name.</summary>
    public static string LostRecord(string id) =>
        $"there is no record '{id}'; restore its file, or, if that has a new name, give it back the old one and run "
        + $"'rename {id} <new>', which changes every place";

    /// <summary>A problem whose cause shows at other places too.</summary>
    public static string WithPlaces(string sentence, IReadOnlyList<Location> others)
    {
        var shown = string.Join(", ", others.Take(MostPlaces));
        var more = others.Count > MostPlaces ? $" and {others.Count - MostPlaces} more" : "";
        return $"{sentence}; the same is at {Count(others.Count, "other place", "other places")}: {shown}{more}";
    }

    public static Problem NotAnId(Location at, string written, string? nearest) => new(
        Codes.UnknownId,
        at,
        $"'{written}' is no id; write the name of the record's file, "
        + $"without its folder and its ending{Offer(nearest)}");

    public static Problem NotForMenu(Location at, string id, string? nearest) => new(
        Codes.UnknownId,
        at,
        $"'{id}' is neither a topic nor an index"
        + OfferOr(nearest, "write a topic's id, or the name of an index such as claims or sources"))
    {
        Cause = id,
    };

    public static Problem UnknownRelationType(Location at, string id, string? nearest) => new(
        Codes.UnknownId,
        at,
        $"there is no relation type '{id}' in site.yaml{OfferOr(nearest, "add it to 'relation-types'")}");

    public static Problem UnknownMeasure(Location at, string id, string? nearest) => new(
        Codes.UnknownId,
        at,
        $"there is no measure '{id}' in site.yaml{OfferOr(nearest, "add it to 'measures'")}");

    public static Problem NoEventKinds(Location at, string kind, int events) => new(
        Codes.EventKindsMissing,
        at,
        $"the key 'event-kinds' is missing, and {Count(events, "event has a kind", "events have kinds")}, "
        + $"such as '{kind}'; list each as 'id', 'label' and 'mark'");

    public static Problem UnknownEventKind(
        Location at, string id, string? nearest, IReadOnlyList<string> known) => new(
        Codes.UnknownId,
        at,
        $"there is no event kind '{id}' in site.yaml{OfferOr(nearest, $"add it to 'event-kinds'{OrOneOf(known)}")}");

    public static Problem WrongKind(Location at, string id, string kind, IReadOnlyList<string> expected) => new(
        Codes.WrongKind,
        at,
        $"'{id}' is of the kind {kind}; name one of the kind {AnyOf(expected)} here");

    /// <param name="record">The record that was in work.</param>
    /// <param name="longest">How long the check may take.</param>
    public static Problem CheckTooSlow(Location record, TimeSpan longest) => new(
        Codes.CheckTooSlow,
        record,
        $"the check was given up after {longest.TotalSeconds} seconds while it was at this record; "
        + "simplify it or split it into several records");

    /// <param name="at">Where the seal is.</param>
    /// <param name="source">The source.</param>
    /// <param name="claims">How many claims quote it.</param>
    public static Problem SourceChanged(Location at, Source source, int claims) => new(
        Codes.SourceChanged,
        at,
        $"the text of source '{source.Id}' is not the one that was sealed, "
        + $"and {Count(claims, "claim quotes", "claims quote")} it; "
        + (source.Received is { } received
            ? $"restore the words of the received file '{received.Name.Value}', or, if they are all there, "
                + "seal the change with: "
            : "restore the report's words, or seal the change on purpose with: ")
        + $"{RunProgram} seal {source.Id}");

    public static Problem CoordinatesWithoutBasis(Location at, string place) => new(
        Codes.CoordinatesWithoutBasis,
        at,
        $"no report that is quoted on '{place}' prints its coordinates; say in their 'basis' where they are from");

    public static Problem SourceKeyChanged(Located<string> key, string id) => new(
        Codes.SourceKeyChanged,
        key.At,
        $"'{key.Value}' of source '{id}' is not as it was sealed; restore what the report prints, or accept it with: "
        + $"{RunProgram} seal {id}");

    public static Problem Uncited(Location at, bool hasOthers) => new(
        Codes.Uncited,
        at,
        hasOthers
            ? "no citation supports this claim; add one whose stance is 'supports'"
            : "the claim has no citation; add one, with 'source' and 'quote'");

    public static Problem DatesOutOfOrder(Location at, string date, string key, string other) => new(
        Codes.DatesOutOfOrder,
        at,
        $"'{date}' lies after '{key}', which is '{other}'; correct the one that is wrong");

    public static Problem NotActive(Location at, string id, string status, string? successor) => new(
        Codes.NotActive,
        at,
        $"the claim '{id}' is {status} and supports nothing; "
        + (successor is null ? $"take it out, or link it as [[{id}]]" : $"name its successor '{successor}'"));

    public static Problem NameTaken(Location at, string key, string name, string other) => new(
        Codes.NameTaken,
        at,
        $"the {key} '{name}' is that of source '{other}' already; choose another for one of the two");

    public static Problem PublishedInTheFuture(Location at, string date) => new(
        Codes.PublishedInTheFuture,
        at,
        $"the source is published on '{date}', which is after today; correct the date");

    public static Problem ReasonMissing(Location at, string status) => new(
        Codes.StatusIncomplete,
        at,
        $"the claim is {status} and does not say why; add 'reason'");

    public static Problem SuccessorMissing(Location at) => new(
        Codes.StatusIncomplete,
        at,
        "the claim is superseded and does not say by which; add 'successor', or make it retracted");

    public static Problem ChainUnexplained(Location at, string link) => new(
        Codes.ChainUnexplained,
        at,
        $"the chain contains '{link}', and nothing says how the report puts it; add a 'note' to the citation");

    public static Problem DraftCited(Location at, string id) => new(
        Codes.DraftCited,
        at,
        $"'{id}' is a draft and on no published page; publish it by deleting its 'draft', or take the reference out")
    {
        Cause = id,
    };

    private static string ListOf(IReadOnlyList<string> kinds) => kinds is [var kind] ? $"list {kind}" : "list";
}
