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

    public static IEnumerable<Quote> Quotes(Corpus corpus) => Quotations.Of(corpus).Select(quotation => quotation.Quote);

    private static Proof Prove(Quote quote, Corpus corpus) =>
        corpus.Find<Source>(quote.Source) is { } source ? new QuoteMatcher(source).Match(quote) : Proof.Failed(Verdict.SourceMissing);
}
