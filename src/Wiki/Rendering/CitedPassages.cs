namespace Wiki.Rendering;

/// <summary>The passages of each source that quotes stand in, with the records that quote them.</summary>
internal sealed class CitedPassages
{
    private readonly ILookup<string, PassageUse> _bySource;

    public CitedPassages(Corpus corpus, Proofs proofs) =>
        _bySource = Uses(corpus).SelectMany(use => proofs.Of(use.Quote).Passages.Select(passage => (Source: use.Quote.Source.Id, Use: new PassageUse(passage, use.User))))
            .Distinct().ToLookup(pair => pair.Source, pair => pair.Use, StringComparer.Ordinal);

    /// <summary>In the order in which they stand in the source.</summary>
    public IEnumerable<PassageUse> Of(Source source) =>
        _bySource[source.Id].OrderBy(use => use.Passage.Block).ThenBy(use => use.Passage.Start).ThenByDescending(use => use.Passage.End).ThenBy(use => use.User.Id, StringComparer.Ordinal);

    private static IEnumerable<(Quote Quote, Record User)> Uses(Corpus corpus) =>
    [
        .. corpus.Claims.SelectMany(claim => claim.Citations.Select(citation => citation.Quote).Concat(Of(claim.WhenBasis)).Select(quote => (quote, (Record)claim))),
        .. corpus.Sources.SelectMany(source => Of(source.PublishedBasis).Concat(Of(source.WrittenBasis)).Select(quote => (quote, (Record)source))),
        .. corpus.Events.SelectMany(occasion => Of(occasion.DateBasis).Select(quote => (quote, (Record)occasion))),
    ];

    private static IEnumerable<Quote> Of(IEnumerable<Basis> bases) => bases.Select(basis => basis.Quote);
}

/// <summary>A passage and a record that quotes it.</summary>
internal sealed record PassageUse(Passage Passage, Record User);
