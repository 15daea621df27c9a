using Wiki.Limits;

namespace Wiki.Checking.Quotes;

/// <summary>Compares quotes of the content with their sources.</summary>
internal static class QuoteProver
{
    public static Dictionary<Quote, Proof> Prove(Corpus corpus) => Prove(Quotes(corpus), corpus);

    /// <param name="quotes">Distinct quotes.</param>
    /// <param name="corpus">The corpus with their sources.</param>
    public static Dictionary<Quote, Proof> Prove(IEnumerable<Quote> quotes, Corpus corpus) =>
        quotes.GroupBy(quote => quote.Source.Id, StringComparer.Ordinal)
            .SelectManyInParallel(group => Prove([.. group], corpus.Find<Source>(group.First().Source)))
            .ToDictionary(pair => pair.Quote, pair => pair.Proof);

    public static IEnumerable<Quote> Quotes(Corpus corpus) =>
        Quotations.Of(corpus).Select(quotation => quotation.Quote);

    private static IEnumerable<(Quote Quote, Proof Proof)> Prove(List<Quote> quotes, Source? source)
    {
        if (source is null)
            return quotes.Select(quote => (quote, Proof.Failed(Verdict.SourceMissing)));
        return Work.On(source.At, () =>
        {
            var matcher = QuoteMatcher.For(source, quotes);
            return quotes.ConvertAll(quote => (quote, matcher.Match(quote)));
        });
    }
}
