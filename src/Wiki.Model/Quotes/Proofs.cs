namespace Wiki.Model.Quotes;

/// <summary>The proof of every quote in the content.</summary>
public sealed class Proofs(IReadOnlyDictionary<Quote, Proof> byQuote)
{
    public Proof Of(Quote quote) => byQuote[quote];
}
