using Wiki.Pages;

namespace Wiki.Composing.Pages;

/// <summary>Composes the margin of a source's text: a line for each claim that quotes a block.</summary>
internal static class MarginNotes
{
    /// <summary>Links passages with their notes, and filters both.</summary>
    public const string Script = "margin.js";

    /// <summary>Lays out the text and its margin.</summary>
    public const string Style = "source.css";

    public static IReadOnlyList<MarginNote> Of(Source source, IReadOnlyList<PassageUse> uses, PageScope scope) =>
    [
        .. from use in uses.DistinctBy(use => (use.User.Id, use.Effect))
           where use.User is Claim && (use.Citation is not null || !IsCitedIn(uses, use.User))
           select Of(use, source, scope),
    ];

    /// <summary>A passage that dates a claim needs no line of its own beside the words that the claim cites.</summary>
    private static bool IsCitedIn(IReadOnlyList<PassageUse> uses, Record claim) =>
        uses.Any(use => use.User.Id == claim.Id && use.Citation is not null);

    private static MarginNote Of(PassageUse use, Source source, PageScope scope)
    {
        var claim = (Claim)use.User;
        return new MarginNote(
            use.Passage.Anchor,
            scope.Line(claim),
            Through(use, scope.Corpus),
            [.. BadgesOf(claim, scope.Corpus).Where(badge => badge != source.Badge.Value)],
            [.. scope.Corpus.Rivals.Of(claim).Select(rival => Value(rival, scope))],
            scope.References.QuestionsOfClaim(claim.Id).Any())
        {
            Effect = use.Effect,
        };
    }

    private static string Through(PassageUse use, Corpus corpus) =>
        use.Citation is { } citation && Voices.Of(citation, corpus) is { IsOwn: false } voice
            ? voice.Words(corpus)
            : "";

    private static string Value(Claim rival, PageScope scope) =>
        $"{string.Join(", ", BadgesOf(rival, scope.Corpus))}: {rival.Figure!.Value.Value.Display}";

    private static IEnumerable<string> BadgesOf(Claim claim, Corpus corpus) =>
        Voices.SourcesOf(claim)
            .Select(corpus.Get<Source>)
            .InOrder()
            .Select(source => source.Badge.Value);
}
