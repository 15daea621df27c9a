namespace Wiki.Checking;

/// <summary>A verified quote that no note explains, with its source.</summary>
internal sealed record UnexplainedQuote(Quote Quote, IReadOnlyList<Passage> Passages, Source Source)
{
    /// <summary>Those of the claims.</summary>
    public static IEnumerable<UnexplainedQuote> All(CheckedContent content) =>
        from claim in content.Claims
        from citation in claim.Citations
        where citation.Note is null
        let proof = content.Proofs.Of(citation.Quote)
        where proof.IsVerified
        let source = content.Corpus.Find<Source>(citation.Quote.Source)
        where source is not null
        select new UnexplainedQuote(citation.Quote, proof.Passages, source);
}
