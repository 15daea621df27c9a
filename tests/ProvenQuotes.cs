using Wiki.Checking.Quotes;

namespace Wiki.Tests;

/// <summary>The proofs of all quotes, for tests that need no other rule: those take most of the time of a check.</summary>
internal static class ProvenQuotes
{
    public static Proofs Of(Corpus corpus) => new(QuoteProver.Prove(corpus));
}
