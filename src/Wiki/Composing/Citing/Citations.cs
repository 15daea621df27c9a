using Wiki.Pages;

namespace Wiki.Composing.Citing;

/// <summary>Composes citations, the bases of dates, and the excerpts in both.</summary>
internal static class Citations
{
    public static CitationView Of(Citation citation, PageScope scope)
    {
        var source = scope.Corpus.Get<Source>(citation.Source);
        return new CitationView
        {
            Excerpt = Excerpts.Of(citation.Quote, scope),
            Source = scope.ToSource(source),
            SourceId = source.Id,
            Published = source.Published.Value.Display,
            Chain = Pieces(citation, scope),
            Stance = scope.Term(citation.Stance),
            Disagrees = !citation.Supports,
            Verdict = scope.Term(scope.Edition.Proofs.Of(citation.Quote).Verdict),
            Note = citation.Note,
        };
    }

    public static IReadOnlyList<CitationView> Of(Claim claim, PageScope scope) =>
        claim.Citations.ConvertAll(citation => Of(citation, scope));

    public static DateView Date(Edtf date, IReadOnlyList<Basis> bases, PageScope scope) =>
        new(date.Display, date.Iso, bases.ConvertAll(basis => Of(basis, scope)));

    /// <summary>The voices of a claim as pieces of a line; each speaker and source with its address.</summary>
    public static IReadOnlyList<ChainLink> SaidBy(Claim claim, PageScope scope) =>
        Pieces(Voices.Of(claim, scope.Corpus), scope);

    private static BasisView Of(Basis basis, PageScope scope)
    {
        var source = scope.Corpus.Get<Source>(basis.Quote.Source);
        return new BasisView(Excerpts.Of(basis.Quote, scope), scope.ToSource(source), basis.Resolved);
    }

    private static IReadOnlyList<ChainLink> Pieces(Citation citation, PageScope scope) =>
        Pieces([Voices.Of(citation, scope.Corpus)], scope);

    private static IReadOnlyList<ChainLink> Pieces(IEnumerable<Voice> voices, PageScope scope) =>
        VoiceWords.Pieces(voices, scope.Corpus)
            .ConvertAll(piece => new ChainLink(piece.Text, scope.To(piece.To)?.Href));
}
