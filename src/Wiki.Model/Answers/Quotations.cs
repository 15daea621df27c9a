namespace Wiki.Model;

/// <summary>Every quote of the content with the record that makes it: citations, and the bases of dates.</summary>
public static class Quotations
{
    public static IEnumerable<(Quote Quote, Record User)> Of(Corpus corpus) =>
    [
        .. corpus.Claims.SelectMany(claim => claim.Citations.Select(citation => citation.Quote).Concat(Of(claim.WhenBasis)).Select(quote => (quote, (Record)claim))),
        .. corpus.Sources.SelectMany(source => Of(source.PublishedBasis).Concat(Of(source.WrittenBasis)).Select(quote => (quote, (Record)source))),
        .. corpus.Events.SelectMany(occasion => Of(occasion.DateBasis).Select(quote => (quote, (Record)occasion))),
    ];

    private static IEnumerable<Quote> Of(IEnumerable<Basis> bases) => bases.Select(basis => basis.Quote);
}
