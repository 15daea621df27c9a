using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes the margin of a source's text: a line for each claim that quotes a block.</summary>
internal static class MarginNotes
{
    /// <summary>Links passages with their notes, and filters both.</summary>
    public const string Script = "margin.js";

    /// <summary>Lays out the text and its margin.</summary>
    public const string Style = "source.css";

    public static IReadOnlyList<MarginNote> Of(Source source, IReadOnlyList<PassageUse> uses, PageScope scope) =>
    [
        .. from use in uses.DistinctBy(use => use.User.Id)
           where use.User is Claim
           select Of((Claim)use.User, use.Passage, (source, scope)),
    ];

    private static MarginNote Of(Claim claim, Passage passage, (Source Source, PageScope Scope) page)
    {
        var (source, scope) = page;
        var others = Voices.SourcesOf(claim).Where(id => id != source.Id);
        return new MarginNote(
            passage.Anchor,
            scope.Line(claim),
            Through(claim, source, scope.Corpus),
            [.. others.Select(id => BadgeOf(id, scope))],
            [.. scope.Corpus.Rivals.Of(claim).Select(rival => Value(rival, scope))],
            scope.References.QuestionsOfClaim(claim.Id).Any());
    }

    private static string Through(Claim claim, Source source, Corpus corpus)
    {
        var citation = claim.Citations.FirstOrDefault(citation => citation.Source.Id == source.Id);
        return citation is not null && Voices.Of(citation, corpus) is { IsOwn: false } voice ? voice.Words(corpus) : "";
    }

    private static string Value(Claim rival, PageScope scope)
    {
        var badges = Voices.SourcesOf(rival).Select(id => BadgeOf(id, scope));
        return $"{string.Join(", ", badges)}: {rival.Figure!.Value.Value.Display}";
    }

    private static string BadgeOf(string source, PageScope scope) =>
        ((Source)scope.Corpus.Find(source)!).Badge.Value;
}
