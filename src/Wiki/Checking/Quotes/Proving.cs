namespace Wiki.Checking.Quotes;

/// <summary>Compares every quote of the content with its source.</summary>
internal static class Proving
{
    public static Proofs Prove(Corpus corpus)
    {
        var quotes = Quotes(corpus).ToArray();
        var proofs = new Proof[quotes.Length];
        Parallel.For(0, quotes.Length, index => proofs[index] = Prove(quotes[index], corpus));
        return new Proofs(quotes.Zip(proofs).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    /// <summary>Every quote: of citations, and of the bases of dates.</summary>
    public static IEnumerable<Quote> Quotes(Corpus corpus) =>
    [
        .. corpus.Claims.SelectMany(claim => claim.Citations.Select(citation => citation.Quote).Concat(Of(claim.WhenBasis))),
        .. corpus.Sources.SelectMany(source => Of(source.PublishedBasis).Concat(Of(source.WrittenBasis))),
        .. corpus.Events.SelectMany(occasion => Of(occasion.DateBasis)),
    ];

    private static IEnumerable<Quote> Of(IEnumerable<Basis> bases) => bases.Select(basis => basis.Quote);

    private static Proof Prove(Quote quote, Corpus corpus) =>
        corpus.Find<Source>(quote.Source) is { } source ? new QuoteMatcher(source).Match(quote) : Proof.Failed(Verdict.SourceMissing);
}
