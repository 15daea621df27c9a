namespace Wiki.Checking.Quotes;

/// <summary>Compares every quote of the content with its source.</summary>
internal static class Proving
{
    public static Proofs Prove(Corpus corpus, KnownProofs? known = null)
    {
        var quotes = Quotes(corpus).ToArray();
        var proofs = new Proof[quotes.Length];
        Parallel.For(0, quotes.Length, index => proofs[index] = Prove(quotes[index], corpus, known));
        known?.Keep(quotes.Zip(proofs), corpus);
        return new Proofs(quotes.Zip(proofs).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    public static IEnumerable<Quote> Quotes(Corpus corpus) => Quotations.Of(corpus).Select(quotation => quotation.Quote);

    private static Proof Prove(Quote quote, Corpus corpus, KnownProofs? known)
    {
        var source = corpus.Find<Source>(quote.Source);
        return known?.Find(quote, source) ?? (source is null ? Proof.Failed(Verdict.SourceMissing) : new QuoteMatcher(source).Match(quote));
    }
}
