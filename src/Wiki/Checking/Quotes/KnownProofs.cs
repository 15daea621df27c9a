namespace Wiki.Checking.Quotes;

/// <summary>The proofs of a run before: the same quote of the same source, record for record, need not be compared again.</summary>
internal sealed class KnownProofs
{
    private IReadOnlyDictionary<Quote, Proof> _byQuote = new Dictionary<Quote, Proof>();
    private Corpus? _corpus;

    public Proof? Find(Quote quote, Source? source) => ReferenceEquals(_corpus?.Find<Source>(quote.Source), source) ? _byQuote.GetValueOrDefault(quote) : null;

    /// <summary>Forgets what was known before, for quotes come and go.</summary>
    public void Keep(IReadOnlyDictionary<Quote, Proof> proofs, Corpus corpus) => (_byQuote, _corpus) = (proofs, corpus);
}
