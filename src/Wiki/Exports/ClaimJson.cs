using Wiki.Rendering;

namespace Wiki.Exports;

/// <summary>A claim as JSON, with whoever asserts it and the figures that rival its own.</summary>
internal static class ClaimJson
{
    public static object Of(Claim claim, Edition edition) => new
    {
        claim.Id,
        Statement = claim.Statement.Value,
        Asserters = Asserters.Of(claim, edition.Corpus),
        Kind = claim.Nature.Word(),
        Status = claim.Status.Value.Word(),
        Successor = claim.Successor?.Id,
        claim.Reason,
        Topics = CitationJson.Ids(claim.Topics),
        About = CitationJson.Ids(claim.About),
        When = CitationJson.Date(claim.When),
        WhenBasis = CitationJson.Bases(claim.WhenBasis, edition),
        Figure = claim.Figure is { } figure ? Of(claim, figure, edition) : null,
        Citations = claim.Citations.Select(citation => CitationJson.Of(citation, edition)),
        Questions = Ids(edition.References.QuestionsOfClaim(claim.Id)),
        Events = Ids(edition.References.EventsOfClaim(claim.Id)),
        History = claim.History.Count > 0 ? claim.History.Select(change => new { On = change.On.Value.Written, Change = change.What, change.Reason }) : null,
        Note = ProseWriter.Write(claim.Note),
    };

    private static object Of(Claim claim, Figure figure, Edition edition) => new
    {
        Measure = figure.Measure.Id,
        Of = figure.Of.Id,
        Unit = figure.Unit.Value,
        Value = figure.Value.Value.Written,
        Words = figure.Value.Value.Display,
        figure.Value.Value.Low,
        figure.Value.Value.High,
        AsOf = CitationJson.Date(figure.AsOf),
        Rivals = Ids(edition.Rivals.Of(claim)),
    };

    private static List<string>? Ids(IEnumerable<Record> records) => records.Select(record => record.Id).ToList() is { Count: > 0 } ids ? ids : null;
}
