using Wiki.Output.Json;

namespace Wiki.Comparing;

/// <summary>What changed in a claim that was there before and is there now.</summary>
internal static class ClaimChanges
{
    public static IEnumerable<ContentChange> Between(ClaimJson before, ClaimJson after)
    {
        if (before.Status != after.Status && after.Status != ClaimStatus.Active.Word())
            yield return Change(ChangeKind.ClaimRetracted, $"{after.Statement} ({after.Status}: {after.Reason})");
        if (before.Status != after.Status && after.Status == ClaimStatus.Active.Word())
            yield return Change(ChangeKind.ClaimChanged, Step(before.Status, after.Status));
        var hasSameBasis = Quotes(before).SequenceEqual(Quotes(after)) && before.Note == after.Note;
        if (Said(before) != Said(after))
            yield return Change(ChangeKind.ClaimChanged, Step(Said(before), Said(after)), hasSameBasis);
        if (Words(before.Figure) != Words(after.Figure))
            yield return Change(ChangeKind.FigureMoved, Step(Words(before.Figure), Words(after.Figure)), hasSameBasis);
        foreach (var lost in Quotes(before).Except(Quotes(after)))
            yield return Change(ChangeKind.QuoteLost, lost);

        ContentChange Change(ChangeKind kind, string words, bool hasSameBasis = false) =>
            new(kind, after.Id, words) { HasSameBasis = hasSameBasis };
    }

    public static string Step(string before, string after) =>
        $"{(before.Length == 0 ? "nothing" : before)} → {(after.Length == 0 ? "nothing" : after)}";

    private static string Said(ClaimJson claim) => $"{claim.Statement} ({claim.Kind})";

    private static string Words(FigureJson? figure) => figure switch
    {
        null => "",
        { AsOf: { } date } => $"{figure.Value} {figure.Unit}, as of {date.Edtf}",
        _ => $"{figure.Value} {figure.Unit}",
    };

    /// <summary>Words with their source, stance and chain; their place is derived, and no change.</summary>
    private static IEnumerable<string> Quotes(ClaimJson claim) => claim.Citations.Select(citation =>
        QuoteText.InMarks(citation.Quote.Select(part => part.Words))
            + $" ({citation.Source}, {citation.Stance}{Chain(citation)})");

    private static string Chain(CitationJson citation) =>
        citation.By is { } chain ? $", by {string.Join(", ", chain)}" : "";
}
