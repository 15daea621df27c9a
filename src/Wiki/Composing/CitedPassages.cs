namespace Wiki.Composing;

/// <summary>The quoted passages of each source, with the records that quote them.</summary>
internal sealed class CitedPassages
{
    private readonly Dictionary<string, IReadOnlyList<PassageUse>> _bySource;

    public CitedPassages(Corpus corpus, Proofs proofs) =>
        _bySource =
        (
            from quotation in Quotations.Of(corpus)
            from passage in proofs.Of(quotation.Quote).Passages
            group new PassageUse(passage, quotation.User)
            {
                Citation = CitationOf(quotation.Quote, quotation.User),
            }
            by quotation.Quote.Source.Id
        ).ToDictionary(uses => uses.Key, InOrder, StringComparer.Ordinal);

    /// <summary>The passages of a source, in the order of its text.</summary>
    public IReadOnlyList<PassageUse> Of(Source source) => _bySource.GetValueOrDefault(source.Id, []);

    private static Citation? CitationOf(Quote quote, Record user) =>
        (user as Claim)?.Citations.FirstOrDefault(citation => ReferenceEquals(citation.Quote, quote));

    private static IReadOnlyList<PassageUse> InOrder(IEnumerable<PassageUse> uses) =>
    [
        .. uses.DistinctBy(use => (use.Passage, use.User.Id))
            .OrderBy(use => use.Passage.Block)
            .ThenBy(use => use.Passage.Start)
            .ThenByDescending(use => use.Passage.End)
            .ThenBy(use => use.User.Id, StringComparer.Ordinal),
    ];
}

/// <summary>A passage and a record that quotes it.</summary>
internal sealed record PassageUse(Passage Passage, Record User)
{
    /// <summary>The citation of a claim; null if the passage dates the record.</summary>
    public Citation? Citation { get; init; }

    /// <summary>What the passage does to the record; empty if it says what the claim states.</summary>
    public string Effect => Citation switch
    {
        null => "Dates",
        { Supports: true } => "",
        _ => FirstLetter.InUpperCase(Citation.Stance.Word()),
    };
}
