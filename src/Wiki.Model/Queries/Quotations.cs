using Wiki.Model.Quotes;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Every quote of the content with the record that contains it: citations, and the bases of dates.</summary>
public static class Quotations
{
    public static IEnumerable<(Quote Quote, Record User)> Of(Corpus corpus) =>
        corpus.Records.SelectMany(record => Of(record).Select(quote => (quote, record)));

    public static IEnumerable<Quote> Of(Record record) => record switch
    {
        Claim claim => [.. claim.Citations.Select(citation => citation.Quote), .. Of(claim.WhenBasis)],
        Source source => [.. Of(source.PublishedBasis), .. Of(source.WrittenBasis)],
        Event @event => Of(@event.DateBasis),
        _ => [],
    };

    private static IEnumerable<Quote> Of(IEnumerable<Basis> bases) => bases.Select(basis => basis.Quote);
}
