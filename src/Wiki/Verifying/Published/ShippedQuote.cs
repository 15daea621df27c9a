using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>A part of a quote as the site ships it: the words, and their place in the source.</summary>
/// <param name="Record">The claim, event or source that quotes.</param>
internal sealed record ShippedQuote(string Record, string Source, string Words, Passage Passage)
{
    /// <summary>Every quote of the shipped records.</summary>
    public static IEnumerable<ShippedQuote> All(WikiJson wiki) =>
        from quoting in Quoting(wiki)
        from part in quoting.Quote.Quote
        select new ShippedQuote(quoting.Record, quoting.Quote.Source, part.Words, PassageOf(part));

    public static Passage PassageOf(QuotePartJson part) => new(part.Block, part.Start, part.End);

    /// <summary>The parts of a quote in one line, as files have them that have no place for a list.</summary>
    public static string InOneLine(IQuotingJson quoting) =>
        QuoteText.InOneLine(quoting.Quote.Select(part => part.Words));

    /// <summary>Every quote with all of its parts, and the record that quotes.</summary>
    public static IEnumerable<(string Record, IQuotingJson Quote)> Quoting(WikiJson wiki) =>
    [
        .. (wiki.Claims ?? []).SelectMany(claim => Of(claim.Id, [.. claim.Citations, .. claim.WhenBasis ?? []])),
        .. (wiki.Events ?? []).SelectMany(@event => Of(@event.Id, @event.DateBasis ?? [])),
        .. (wiki.Sources ?? []).SelectMany(source =>
            Of(source.Id, [.. source.PublishedBasis ?? [], .. source.WrittenBasis ?? []])),
    ];

    private static IEnumerable<(string Record, IQuotingJson Quote)> Of(
        string record, IEnumerable<IQuotingJson> quoting) => quoting.Select(quote => (record, quote));
}
