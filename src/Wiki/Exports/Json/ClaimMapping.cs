using Wiki.Composing;
using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Maps claims to JSON.</summary>
internal static class ClaimMapping
{
    public static ClaimJson ToJson(this Claim claim, Edition edition) => new()
    {
        Id = claim.Id,
        FormerIds = claim.FormerIds.Ids(),
        Statement = claim.Statement.Value,
        Graphic = claim.IsGraphic ? true : null,
        SaidBy = Voices.Of(claim, edition.Corpus).ConvertAll(voice => voice.Words(edition.Corpus)).NullIfEmpty(),
        Kind = claim.Kind.Word(),
        Topics = claim.Topics.Ids(),
        About = claim.About.Ids(),
        When = claim.When.ToJson(),
        WhenBasis = claim.WhenBasis.ToJson(edition),
        Figure = claim.Figure?.ToJson(edition.Corpus.Rivals.Of(claim)),
        Citations = claim.Citations.ConvertAll(citation => citation.ToJson(edition)),
        Status = claim.Status.Value.Word(),
        Successor = claim.Successor?.Id,
        Reason = claim.Reason,
        History = claim.History.Select(ToJson).NullIfEmpty(),
        Questions = edition.References.QuestionsOfClaim(claim.Id).Ids(),
        Events = edition.References.EventsOfClaim(claim.Id).Ids(),
        Note = ProseWriter.Write(claim.Note),
    };

    private static FigureJson ToJson(this Figure figure, IEnumerable<Claim> rivals) => new()
    {
        Measure = figure.Measure.Id,
        Of = figure.Of.Id,
        Unit = figure.Unit.Value,
        Value = figure.Value.Value.Written,
        Words = figure.Value.Value.Display,
        Low = figure.Value.Value.Low,
        High = figure.Value.Value.High,
        AsOf = figure.AsOf.ToJson(),
        Rivals = rivals.Ids(),
    };

    private static ChangeJson ToJson(this Change change) => new()
    {
        On = change.On.Value.Written,
        Change = change.What,
        Reason = change.Reason,
    };
}
