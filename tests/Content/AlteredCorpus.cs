namespace Wiki.Tests.Content;

/// <summary>A corpus in which every quote was changed.</summary>
internal static class AlteredCorpus
{
    public static Corpus Of(Corpus corpus, Func<Quote, Quote> change) =>
        new(corpus.Site, corpus.Records.Select(record => Of(record, change)));

    private static Record Of(Record record, Func<Quote, Quote> change) =>
        record switch
        {
            Claim claim => claim with
            {
                Citations = [.. claim.Citations.Select(citation => citation with { Quote = change(citation.Quote) })],
                WhenBasis = Of(claim.WhenBasis, change),
            },
            Source source => source with
            {
                PublishedBasis = Of(source.PublishedBasis, change),
                WrittenBasis = Of(source.WrittenBasis, change),
            },
            Event @event => @event with { DateBasis = Of(@event.DateBasis, change) },
            _ => record,
        };

    private static IReadOnlyList<Basis> Of(IReadOnlyList<Basis> bases, Func<Quote, Quote> change) =>
        [.. bases.Select(basis => basis with { Quote = change(basis.Quote) })];
}
