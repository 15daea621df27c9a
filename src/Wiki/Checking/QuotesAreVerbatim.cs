using Wiki.Checking.Quotes;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>The words of every quote stand in its source, exactly and in one place.</summary>
internal static class QuotesAreVerbatim
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        QuoteProver.Quotes(content.Scope).AsParallel().AsOrdered().SelectMany(quote => Check(quote, content));

    private static List<Problem> Check(Quote quote, CheckedContent content)
    {
        var form = QuoteForm.Check(quote).ToList();
        if (form.Exists(problem => problem.Severity == Severity.Error) || content.Corpus.Find<Source>(quote.Source) is not { } source || !source.IsSealed)
            return form;
        return content.Proofs.Of(quote).Verdict switch
        {
            Verdict.NotFound => [.. form, QuoteMismatch.Explain(quote, source, content.Corpus)],
            Verdict.Ambiguous => [.. form, Explain(quote, source)],
            _ => form,
        };
    }

    /// <summary>Of a list it may be any part that stands there twice.</summary>
    public static Problem Explain(Quote quote, Source source)
    {
        var matcher = new QuoteMatcher(source);
        var places = quote.Parts.Select(part => (part.At, Passages: matcher.Occurrences(QuoteText.Normalize(part.Value)).Where(matcher.IsWhole).ToList())).ToList();
        var (at, passages) = places.Find(place => place.Passages.Count > 1);
        return CorpusProblems.QuoteAmbiguous(at, source.Id, [.. passages.Select(passage => source.Blocks[passage.Block].LineAt(passage.Start)).Distinct()]);
    }
}
