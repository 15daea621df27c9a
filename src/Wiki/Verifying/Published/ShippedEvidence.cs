using Wiki.Evidence.Claims;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>The shipped quotes of claims, as their evidence.</summary>
internal sealed class ShippedEvidence(WikiJson wiki)
{
    private readonly Dictionary<string, (QuotedSource Source, IReadOnlyList<BlockJson> Blocks)> _sources =
        (wiki.Sources ?? []).ToDictionary(
            source => source.Id,
            source => (Read(source), source.Blocks),
            StringComparer.Ordinal);

    private readonly Dictionary<string, ClaimJson> _claims =
        (wiki.Claims ?? []).ToDictionary(claim => claim.Id, StringComparer.Ordinal);

    /// <summary>What some claims state is carried by all of their quotes.</summary>
    public ClaimCheck Of(IEnumerable<string> ids)
    {
        var claims = ids.Select(_claims.GetValueOrDefault).OfType<ClaimJson>().ToList();
        var bases = claims.SelectMany(claim => claim.WhenBasis ?? []).ToList();
        var quotes = claims
            .SelectMany(ShippedVoices.Supporting)
            .Concat<IQuotingJson>(bases);
        return new ClaimCheck(
            new ClaimEvidence([.. quotes.SelectMany(Of)], [.. bases.Select(basis => basis.Resolved)]),
            wiki.Site.Language);
    }

    public static Located<Edtf>? Read(DateJson? date) =>
        date is null ? null : new(ShippedDates.Read(date.Edtf), default);

    /// <summary>The parts that stand in the text; others are problems of their own.</summary>
    private IEnumerable<QuotedPassage> Of(IQuotingJson quoting) =>
        _sources.TryGetValue(quoting.Source, out var source)
            ? from part in quoting.Quote
              where part.Block >= 0 && part.Block < source.Blocks.Count
              let text = Lined(source.Blocks[part.Block])
              where part.Start >= 0 && part.Start < part.End && part.End <= text.Length
              select new QuotedPassage(source.Source, text, ShippedQuote.PassageOf(part))
            : [];

    private static string Lined(BlockJson block) =>
        Breaks.Write(block.Text, (block.Breaks ?? []).Where(at => at >= 0 && at < block.Text.Length));

    private static QuotedSource Read(SourceJson source) => new(
        source.Short,
        source.Language,
        ShippedDates.Read(source.Published.Edtf),
        source.Written is { } written ? ShippedDates.Read(written.Edtf) : null);

}
