namespace Wiki.Checking.Quotes;

/// <summary>The proofs of a run before: the same quote of the same source, record for record, need not be compared again.</summary>
internal sealed class KnownProofs
{
    private Dictionary<Quote, (Source? Source, Proof Proof)> _byQuote = new(ReferenceEqualityComparer.Instance);

    public Proof? Find(Quote quote, Source? source) => _byQuote.TryGetValue(quote, out var known) && ReferenceEquals(known.Source, source) ? known.Proof : null;

    /// <summary>Forgets what was known before, for quotes come and go.</summary>
    public void Keep(IEnumerable<(Quote Quote, Proof Proof)> proofs, Corpus corpus)
    {
        var known = new Dictionary<Quote, (Source?, Proof)>(ReferenceEqualityComparer.Instance);
        foreach (var (quote, proof) in proofs)
            known[quote] = (corpus.Find<Source>(quote.Source), proof);
        _byQuote = known;
    }
}
