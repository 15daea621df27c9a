using Wiki.Checking.Quotes;
using Wiki.Limits;

namespace Wiki.Checking.Rules;

/// <summary>The source of every quote contains its words, exactly and in one place.</summary>
internal static class QuotesAreVerbatim
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        QuoteProver.Quotes(content.Scope)
            .SelectManyInParallel(quote => Work.On(quote.At, () => Check(quote, content)));

    /// <summary>A quote without words has no place of its own.</summary>
    private static List<Problem> Check(Quote quote, CheckedContent content)
    {
        if (quote.Parts.Count == 0)
            return [];
        var source = content.Corpus.Find<Source>(quote.Source);
        var form = QuoteForm.Check(quote, source is null ? [] : [source]).ToList();
        if (form.Exists(problem => problem.IsError) || source is not { IsSealed: true })
            return form;
        var proof = content.Proofs.Of(quote);
        return proof.Verdict switch
        {
            Verdict.NotFound => [.. form, QuoteMismatch.Explain(quote, source, content.Corpus)],
            Verdict.Ambiguous => [.. form, QuoteMismatch.ExplainAmbiguous(quote, source)],
            _ => [.. form, .. QuoteForm.CheckProven(quote, proof.Passages, source)],
        };
    }
}
