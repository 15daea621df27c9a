using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>A part of a quote as the site ships it: the words, and their place in the source.</summary>
/// <param name="Record">The claim, event or source that quotes.</param>
internal sealed record ShippedQuote(string Record, string Source, string Words, Passage Passage)
{
    /// <summary>Every quote of the shipped records.</summary>
    public static IEnumerable<ShippedQuote> All(WikiJson wiki) =>
    [
        .. (wiki.Claims ?? []).SelectMany(claim => Of(claim.Id, [.. claim.WhenBasis ?? [], .. claim.Citations])),
        .. (wiki.Events ?? []).SelectMany(@event => Of(@event.Id, @event.DateBasis ?? [])),
        .. (wiki.Sources ?? []).SelectMany(source =>
            Of(source.Id, [.. source.PublishedBasis ?? [], .. source.WrittenBasis ?? []])),
    ];

    private static IEnumerable<ShippedQuote> Of(string record, IEnumerable<IQuotingJson> quoting) =>
        from each in quoting
        from part in each.Quote
        let passage = new Passage(part.Block, part.Start, part.End)
        select new ShippedQuote(record, each.Source, part.Words, passage);
}
