namespace Wiki.Checking.Quotes;

/// <summary>Compares every quote of the content with its source.</summary>
internal static class Proving
{
    public static Proofs Prove(Corpus corpus, KnownProofs? known = null)
    {
        var proofs = new Dictionary<Quote, Proof>();
        var unknown = new List<Quote>();
        foreach (var quote in Quotes(corpus))
        {
            if (known?.Find(quote, corpus.Find<Source>(quote.Source)) is { } proof)
                proofs[quote] = proof;
            else
                unknown.Add(quote);
        }

        foreach (var (quote, proof) in unknown.AsParallel().AsOrdered().Select(quote => (quote, Prove(quote, corpus))).ToList())
            proofs[quote] = proof;
        known?.Keep(proofs, corpus);
        return new Proofs(proofs);
    }

    public static IEnumerable<Quote> Quotes(Corpus corpus) => Quotations.Of(corpus).Select(quotation => quotation.Quote);

    private static Proof Prove(Quote quote, Corpus corpus) =>
        corpus.Find<Source>(quote.Source) is { } source ? new QuoteMatcher(source).Match(quote) : Proof.Failed(Verdict.SourceMissing);
}
