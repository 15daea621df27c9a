using Wiki.Evidence.Claims;

namespace Wiki.Checking.Quotes;

/// <summary>The passages of verified quotes, as the evidence of claims.</summary>
internal static class ProvenPassages
{
    /// <summary>The quotes that support claims or resolve their times; null unless all of them are verified.</summary>
    public static ClaimEvidence? EvidenceOf(IReadOnlyList<Claim> claims, CheckedContent content) =>
        EvidenceOf(claims, [.. claims.SelectMany(claim => claim.WhenBasis)], content);

    /// <summary>The quotes that date an event and those of its claims; null unless all are verified.</summary>
    public static ClaimEvidence? EvidenceOf(Event @event, CheckedContent content)
    {
        var claims = @event.Claims.Select(content.Corpus.Find<Claim>).OfType<Claim>().ToList();
        return claims.Count == @event.Claims.Count
            ? EvidenceOf(claims, [.. @event.DateBasis, .. claims.SelectMany(claim => claim.WhenBasis)], content)
            : null;
    }

    private static ClaimEvidence? EvidenceOf(
        IReadOnlyList<Claim> claims, IReadOnlyList<Basis> bases, CheckedContent content)
    {
        var quotes = claims
            .SelectMany(claim => claim.Citations)
            .Where(citation => citation.Supports)
            .Select(citation => citation.Quote)
            .Concat(bases.Select(basis => basis.Quote))
            .ToList();
        return quotes.Count > 0 && quotes.TrueForAll(quote => content.Proofs.Of(quote).Verdict == Verdict.Verified)
            ? new ClaimEvidence(
                [.. quotes.SelectMany(quote => Of(quote, content))],
                [.. bases.Select(basis => basis.Resolved)])
            : null;
    }

    /// <summary>The passages of a quote; none unless it is verified.</summary>
    public static IEnumerable<QuotedPassage> Of(Quote quote, CheckedContent content)
    {
        if (content.Proofs.Of(quote) is not { Verdict: Verdict.Verified } proof)
            return [];
        var source = content.Corpus.Find<Source>(quote.Source)!;
        var quoted = QuotedSource.Of(source);
        return proof.Passages
            .Select(Surroundings.Of(source).Around)
            .Select(around => new QuotedPassage(quoted, around.Text, around.Passage));
    }
}
