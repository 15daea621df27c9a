using System.Globalization;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Tables;

/// <summary>
/// One row for each citation. If a quote has several parts, the cells of its places contain one number for each,
/// separated by bars.
/// </summary>
internal static class CitationTable
{
    private const string BetweenPlaces = " | ";
    public const string BetweenLinks = " > ";

    public static SiteFile Write(Edition edition) => Csv.Write(
        DataFormats.CitationTable,
        Columns(edition),
        edition.Corpus.Claims.SelectMany(claim => claim.Citations.Select(citation => (claim, citation))));

    private static Column<(Claim Claim, Citation Citation)>[] Columns(Edition edition) =>
    [
        new("claim", row => row.Claim.Id),
        new("statement", row => row.Claim.Name),
        new("kind", row => row.Claim.Kind.Word()),
        new("asserted_by", row => VoiceOf(row.Citation, edition).AssertedBy(edition.Corpus)),
        new("relayed_by", row => string.Join(BetweenLinks, VoiceOf(row.Citation, edition).RelayedBy(edition.Corpus))),
        new("published_in", row => VoiceOf(row.Citation, edition).PublishedIn),
        new("chain", row => string.Join(BetweenLinks, row.Citation.By.Select(link => link.Id))),
        new("source", row => row.Citation.Source.Id),
        new("publisher", row => edition.Corpus.Get<Source>(row.Citation.Source).Publisher?.Id),
        new("published", row => edition.Corpus.Get<Source>(row.Citation.Source).Published.Value.Written),
        new("quote", row => QuoteText.InOneLine(row.Citation.Quote.Words)),
        new("stance", row => row.Citation.Stance.Word()),
        new("block", row => Places(row.Citation, edition, passage => passage.Block)),
        new("start", row => Places(row.Citation, edition, passage => passage.Start)),
        new("end", row => Places(row.Citation, edition, passage => passage.End)),
        new("verdict", row => edition.Proofs.Of(row.Citation.Quote).Verdict.Word()),
    ];

    private static Voice VoiceOf(Citation citation, Edition edition) => Voices.Of(citation, edition.Corpus);

    /// <summary>Offsets count UTF-16 code units of the block's text.</summary>
    private static string Places(Citation citation, Edition edition, Func<Passage, int> place)
    {
        var places = edition.Proofs.Of(citation.Quote).Passages.Select(place);
        return string.Join(BetweenPlaces, places.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }
}
