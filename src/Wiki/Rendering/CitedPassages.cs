namespace Wiki.Rendering;

/// <summary>The passages of each source that quotes stand in, with the records that quote them.</summary>
internal sealed class CitedPassages
{
    private readonly ILookup<string, PassageUse> _bySource;

    public CitedPassages(Corpus corpus, Proofs proofs) =>
        _bySource = Quotations.Of(corpus).SelectMany(use => proofs.Of(use.Quote).Passages.Select(passage => (Source: use.Quote.Source.Id, Use: new PassageUse(passage, use.User))))
            .Distinct().ToLookup(pair => pair.Source, pair => pair.Use, StringComparer.Ordinal);

    /// <summary>In the order in which they stand in the source.</summary>
    public IEnumerable<PassageUse> Of(Source source) =>
        _bySource[source.Id].OrderBy(use => use.Passage.Block).ThenBy(use => use.Passage.Start).ThenByDescending(use => use.Passage.End).ThenBy(use => use.User.Id, StringComparer.Ordinal);
}

/// <summary>A passage and a record that quotes it.</summary>
internal sealed record PassageUse(Passage Passage, Record User);
