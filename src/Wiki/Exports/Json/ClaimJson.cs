using System.Text.Json;
using Wiki.Composing;

namespace Wiki.Exports.Json;

/// <summary>A claim as JSON: what is asserted, and what the wiki says about the claim itself.</summary>
internal static class ClaimJson
{
    public static void WriteClaim(this Utf8JsonWriter json, Claim claim, Edition edition)
    {
        json.WriteString("id", claim.Id);
        json.WriteAssertion(claim, edition);
        json.Objects("citations", claim.Citations, citation => json.WriteCitation(citation, edition));
        json.WriteStanding(claim, edition);
    }

    public static void WriteAssertion(this Utf8JsonWriter json, Claim claim, Edition edition)
    {
        json.WriteString("statement", claim.Statement.Value);
        json.Texts("asserters", Asserters.Of(claim, edition.Corpus));
        json.WriteString("kind", claim.Kind.Word());
        json.Ids("topics", claim.Topics);
        json.Ids("about", claim.About);
        json.Date("when", claim.When);
        json.WriteBases("when-basis", claim.WhenBasis, edition);
        if (claim.Figure is { } figure)
            json.Object("figure", () => Write(figure, edition.Rivals.Of(claim), json));
    }

    /// <summary>Whether the claim still stands, and where the wiki discusses it.</summary>
    public static void WriteStanding(this Utf8JsonWriter json, Claim claim, Edition edition)
    {
        json.WriteString("status", claim.Status.Value.Word());
        json.Text("successor", claim.Successor?.Id);
        json.Text("reason", claim.Reason);
        json.Objects("history", claim.History, change =>
        {
            json.WriteString("on", change.On.Value.Written);
            json.WriteString("change", change.What);
            json.WriteString("reason", change.Reason);
        });
        json.Ids("questions", edition.References.QuestionsOfClaim(claim.Id));
        json.Ids("events", edition.References.EventsOfClaim(claim.Id));
        json.Prose("note", claim.Note);
    }

    private static void Write(Figure figure, IEnumerable<Claim> rivals, Utf8JsonWriter json)
    {
        json.WriteString("measure", figure.Measure.Id);
        json.WriteString("of", figure.Of.Id);
        json.WriteString("unit", figure.Unit.Value);
        json.WriteString("value", figure.Value.Value.Written);
        json.WriteString("words", figure.Value.Value.Display);
        json.Number("low", figure.Value.Value.Low);
        json.Number("high", figure.Value.Value.High);
        json.Date("as-of", figure.AsOf);
        json.Ids("rivals", rivals);
    }
}
