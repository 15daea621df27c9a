namespace Wiki.Checking.Quotes;

/// <summary>Compares quotes of the content with their sources.</summary>
internal static class QuoteProver
{
    public static Dictionary<Quote, Proof> Prove(Corpus corpus) => Prove(Quotes(corpus), corpus);

    /// <param name="quotes">Distinct quotes.</param>
    /// <param name="corpus">The corpus with their sources.</param>
    public static Dictionary<Quote, Proof> Prove(IEnumerable<Quote> quotes, Corpus corpus) =>
        quotes.AsParallel()
            .Select(quote => (Quote: quote, Proof: Prove(quote, corpus)))
            .AsSequential()
            .ToDictionary(pair => pair.Quote, pair => pair.Proof);

    public static IEnumerable<Quote> Quotes(Corpus corpus) =>
        Quotations.Of(corpus).Select(quotation => quotation.Quote);

    private static Proof Prove(Quote quote, Corpus corpus) =>
        corpus.Find<Source>(quote.Source) is { } source
            ? new QuoteMatcher(source).Match(quote)
            : Proof.Failed(Verdict.SourceMissing);
}
