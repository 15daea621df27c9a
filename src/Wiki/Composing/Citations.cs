using Wiki.Pages;

namespace Wiki.Composing;

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
            Chain = Chain(citation, source, scope),
            Stance = scope.Term(citation.Stance),
            Verdict = scope.Term(scope.Edition.Proofs.Of(citation.Quote).Verdict),
            Note = citation.Note,
        };
    }

    public static IReadOnlyList<CitationView> Of(Claim claim, PageScope scope) =>
        [.. claim.Citations.Select(citation => Of(citation, scope))];

    public static DateView Date(Edtf date, IReadOnlyList<Basis> bases, PageScope scope) =>
        new(date.Display, date.Written, [.. bases.Select(basis => Of(basis, scope))]);

    /// <summary>The asserters of a claim, each once, with an address where the wiki has a page for them.</summary>
    public static IReadOnlyList<ChainLink> Asserting(Claim claim, PageScope scope) =>
    [
        .. claim.Citations.Where(citation => citation.Supports)
            .Select(citation => Chain(citation, scope.Corpus.Get<Source>(citation.Source), scope)[0])
            .Distinct(),
    ];

    private static BasisView Of(Basis basis, PageScope scope)
    {
        var source = scope.Corpus.Get<Source>(basis.Quote.Source);
        return new BasisView(Excerpts.Of(basis.Quote, scope), scope.ToSource(source), basis.Resolved);
    }

    private static List<ChainLink> Chain(Citation citation, Source source, PageScope scope) =>
        [.. citation.By.Select(link => Link(link, source, scope)), Voice(source, scope)];

    private static ChainLink Link(Reference link, Source source, PageScope scope)
    {
        var href = Asserter.IsNameless(link) ? null : scope.To(link).Href;
        return new ChainLink(Asserters.NameOf(link, source, scope.Corpus), href);
    }

    private static ChainLink Voice(Source source, PageScope scope)
    {
        var href = source.Publisher is { } publisher ? scope.To(publisher).Href : scope.Href(source.Route);
        return new ChainLink(Asserters.Voice(source, scope.Corpus), href);
    }
}
