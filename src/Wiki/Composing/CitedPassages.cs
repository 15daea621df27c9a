namespace Wiki.Composing;

/// <summary>The passages of each source that quotes stand in, with the records that quote them.</summary>
internal sealed class CitedPassages
{
    private readonly Dictionary<string, IReadOnlyList<PassageUse>> _bySource;

    public CitedPassages(Corpus corpus, Proofs proofs) =>
        _bySource = Quotations.Of(corpus).SelectMany(use => proofs.Of(use.Quote).Passages.Select(passage => (Source: use.Quote.Source.Id, Use: new PassageUse(passage, use.User))))
            .GroupBy(pair => pair.Source, pair => pair.Use, StringComparer.Ordinal).ToDictionary(uses => uses.Key, InOrder, StringComparer.Ordinal);

    /// <summary>In the order in which they stand in the source.</summary>
    public IReadOnlyList<PassageUse> Of(Source source) => _bySource.GetValueOrDefault(source.Id, []);

    private static IReadOnlyList<PassageUse> InOrder(IEnumerable<PassageUse> uses) =>
    [
        .. uses.DistinctBy(use => (use.Passage, use.User.Id)).OrderBy(use => use.Passage.Block).ThenBy(use => use.Passage.Start).ThenByDescending(use => use.Passage.End)
            .ThenBy(use => use.User.Id, StringComparer.Ordinal),
    ];
}

/// <summary>A passage and a record that quotes it.</summary>
internal sealed record PassageUse(Passage Passage, Record User);
