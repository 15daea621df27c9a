using Wiki.Checking.Quotes;
using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>The source of every quote contains its words, exactly and in one place.</summary>
internal static class QuotesAreVerbatim
{
    /// <summary>More places than these are of no use to an editor.</summary>
    private const int MostShown = 10;

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
            Verdict.Ambiguous => [.. form, Explain(quote, source)],
            _ => [.. form, .. QuoteForm.CheckProven(quote, proof.Passages, source)],
        };
    }

    /// <summary>In a quote of several parts, the first part with more than one match is reported.</summary>
    public static Problem Explain(Quote quote, Source source)
    {
        var matcher = new QuoteMatcher(source);
        var (at, passages) = quote.Parts
            .Select(part => (part.At, Passages: WholeMatches(part, matcher)))
            .FirstOrDefault(place => place.Passages.Count > 1, (quote.Parts[0].At, []));
        var found = passages.Take(MostShown)
            .Select(passage => source.PlaceOf(source.Blocks[passage.Block], passage.Start));
        return CorpusProblems.QuoteAmbiguous(at, source.Id, [.. found.Distinct()], passages.Count > MostShown);
    }

    private static List<Passage> WholeMatches(Located<string> part, QuoteMatcher matcher) =>
        [.. matcher.Occurrences(QuoteText.Normalize(part.Value)).Where(matcher.IsWhole)];
}
