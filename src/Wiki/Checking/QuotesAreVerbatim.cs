using Wiki.Checking.Quotes;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>The source of every quote contains its words, exactly and in one place.</summary>
internal static class QuotesAreVerbatim
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        QuoteProver.Quotes(content.Scope).AsParallel().AsOrdered().SelectMany(quote => Check(quote, content));

    private static List<Problem> Check(Quote quote, CheckedContent content)
    {
        var source = content.Corpus.Find<Source>(quote.Source);
        var form = QuoteForm.Check(quote, source is null ? [] : [source]).ToList();
        if (form.Exists(problem => problem.Severity == Severity.Error) || source is not { IsSealed: true })
            return form;
        var proof = content.Proofs.Of(quote);
        return proof.Verdict switch
        {
            Verdict.NotFound => [.. form, QuoteMismatch.Explain(quote, source, content.Corpus)],
            Verdict.Ambiguous => [.. form, Explain(quote, source)],
            _ => [.. form, .. QuoteForm.CheckProven(quote, proof.Passages, source)],
        };
    }

    /// <summary>In a quote of several parts, the first part with more than one match is reported.</summary>
    public static Problem Explain(Quote quote, Source source)
    {
        var matcher = new QuoteMatcher(source);
        var places = quote.Parts.Select(part => (part.At, Passages: WholeMatches(part, matcher))).ToList();
        var (at, passages) = places.Find(place => place.Passages.Count > 1);
        var found = passages.Select(passage => source.PlaceOf(source.Blocks[passage.Block], passage.Start));
        return CorpusProblems.QuoteAmbiguous(at, source.Id, [.. found.Distinct()]);
    }

    private static List<Passage> WholeMatches(Located<string> part, QuoteMatcher matcher) =>
        [.. matcher.Occurrences(QuoteText.Normalize(part.Value)).Where(matcher.IsWhole)];
}
