using System.Text.Json.Nodes;

namespace Wiki.Comparing;

/// <summary>What changed in a claim that was there before and is there now.</summary>
internal static class ClaimChanges
{
    public static IEnumerable<ContentChange> Between(JsonObject before, JsonObject after)
    {
        var id = after.Words("id");
        if (before.Words("status") != after.Words("status") && after.Words("status") != ClaimStatus.Active.Word())
            yield return new ContentChange(ChangeKind.ClaimRetracted, id, $"{after.Words("statement")} ({after.Words("status")}: {after.Words("reason")})");
        var isTainted = Quotes(before).SequenceEqual(Quotes(after)) && JsonWords.AreAlike(before, after, "note");
        if (!JsonWords.AreAlike(before, after, "statement", "kind"))
            yield return new ContentChange(ChangeKind.ClaimChanged, id, Step(Said(before), Said(after))) { IsTainted = isTainted };
        if (Figure(before) != Figure(after))
            yield return new ContentChange(ChangeKind.FigureMoved, id, Step(Figure(before), Figure(after))) { IsTainted = isTainted };
        foreach (var lost in Quotes(before).Except(Quotes(after)))
            yield return new ContentChange(ChangeKind.QuoteLost, id, lost);
    }

    public static string Step(string before, string after) => $"{(before.Length == 0 ? "nothing" : before)} → {(after.Length == 0 ? "nothing" : after)}";

    private static string Said(JsonObject claim) => $"{claim.Words("statement")} ({claim.Words("kind")})";

    private static string Figure(JsonObject claim) => claim["figure"] is JsonObject figure
        ? string.Join(", ", new[] { $"{figure.Words("value")} {figure.Words("unit")}", figure["as-of"] is JsonObject date ? $"as of {date.Words("edtf")}" : "" }.Where(words => words.Length > 0))
        : "";

    /// <summary>Words with their source, stance and chain; where they stand in the report is derived, and no change.</summary>
    private static IEnumerable<string> Quotes(JsonObject claim) => claim.Each("citations").Select(citation =>
        $"“{string.Join(" … ", citation.Each("quote").Select(part => part.Words("words")))}” ({string.Join(", ", new[] { citation.Words("source"), citation.Words("stance"), Chain(citation) }.Where(words => words.Length > 0))})");

    private static string Chain(JsonObject citation) => citation["by"] is JsonArray chain ? $"by {string.Join(", ", chain.Select(link => link?.ToString()))}" : "";
}
