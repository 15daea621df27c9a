using System.Collections.Concurrent;
using Wiki.Evidence.Claims;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Quotes;

/// <summary>
/// The passages of verified quotes, as the evidence of claims: found and read once for all rules; safe on several
/// threads.
/// </summary>
internal sealed class ProvenPassages(Corpus corpus, Proofs proofs)
{
    private readonly ConcurrentDictionary<Quote, Lazy<IReadOnlyList<QuotedPassage>>> _byQuote = [];

    /// <summary>The quotes that support claims or resolve their times; null unless all of them are verified.</summary>
    public ClaimEvidence? EvidenceOf(IReadOnlyList<Claim> claims) =>
        EvidenceOf(claims, [.. claims.SelectMany(claim => claim.WhenBasis)]);

    /// <summary>The quotes that date an event and those of its claims; null unless all are verified.</summary>
    public ClaimEvidence? EvidenceOf(Event @event)
    {
        var claims = @event.Claims.Select(corpus.Find<Claim>).OfType<Claim>().ToList();
        return claims.Count == @event.Claims.Count
            ? EvidenceOf(claims, [.. @event.DateBasis, .. claims.SelectMany(claim => claim.WhenBasis)])
            : null;
    }

    private ClaimEvidence? EvidenceOf(IReadOnlyList<Claim> claims, IReadOnlyList<Basis> bases)
    {
        var quotes = claims
            .SelectMany(claim => claim.Citations)
            .Where(citation => citation.Supports)
            .Select(citation => citation.Quote)
            .Concat(bases.Select(basis => basis.Quote))
            .ToList();
        return quotes.Count > 0 && quotes.TrueForAll(quote => proofs.Of(quote).IsVerified)
            ? new ClaimEvidence(
                [.. quotes.SelectMany(Of)],
                bases.ConvertAll(basis => basis.Resolved))
            : null;
    }

    /// <summary>The passages of a quote; none unless it is verified.</summary>
    public IReadOnlyList<QuotedPassage> Of(Quote quote) =>
        _byQuote.GetOrAdd(quote, _ => new(() => [.. Find(quote)])).Value;

    /// <summary>
    /// The passages of each quote that supports a claim, if its words can be compared with theirs; none unless all are
    /// verified and in the language of the wiki, and no note explains one.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<QuotedPassage>> ComparableOf(Claim claim)
    {
        List<IReadOnlyList<QuotedPassage>> quotes = [];
        foreach (var citation in claim.Citations.Where(citation => citation.Supports))
        {
            var passages = Of(citation.Quote);
            if (citation.Note is not null || passages.Count == 0 || !IsInLanguageOfWiki(passages[0]))
                return [];
            quotes.Add(passages);
        }

        return quotes;
    }

    private bool IsInLanguageOfWiki(QuotedPassage passage) =>
        LanguageSections.AreOfOne(passage.Source.Language, corpus.Site.Language);

    private IEnumerable<QuotedPassage> Find(Quote quote)
    {
        if (proofs.Of(quote) is not { IsVerified: true } proof)
            return [];
        var source = corpus.Find<Source>(quote.Source)!;
        var quoted = QuotedSource.Of(source);
        return proof.Passages
            .Select(Surroundings.Of(source).Around)
            .Select(around => new QuotedPassage(quoted, around.Text, around.Passage));
    }
}
