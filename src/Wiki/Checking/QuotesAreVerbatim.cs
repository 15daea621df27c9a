using Wiki.Checking.Quotes;

namespace Wiki.Checking;

/// <summary>The words of every quote stand in its source, exactly and in one place.</summary>
internal static class QuotesAreVerbatim
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        Proving.Quotes(content.Corpus).AsParallel().AsOrdered().SelectMany(quote => Check(quote, content));

    private static List<Problem> Check(Quote quote, CheckedContent content)
    {
        var form = QuoteForm.Check(quote).ToList();
        if (form.Exists(problem => problem.Severity == Severity.Error) || content.Corpus.Find<Source>(quote.Source) is not { } source)
            return form;
        return content.Proofs.Of(quote).Verdict switch
        {
            Verdict.NotFound => [.. form, Missing.Explain(quote, source, content.Corpus)],
            Verdict.Ambiguous => [.. form, Problems.QuoteAmbiguous(quote.Parts[0].At, source.Id, Lines(quote, source))],
            _ => form,
        };
    }

    private static List<int> Lines(Quote quote, Source source) =>
        [.. new QuoteMatcher(source).Occurrences(Wording.Normalize(quote.Parts[0].Value)).Select(passage => source.Blocks[passage.Block].LineAt(passage.Start))];
}
