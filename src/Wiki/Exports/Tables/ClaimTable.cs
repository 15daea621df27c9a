using Wiki.Composing;
using Wiki.Exports.Json;
using Wiki.Output;

namespace Wiki.Exports.Tables;

/// <summary>One row for each claim.</summary>
internal static class ClaimTable
{
    public static SiteFile Write(Edition edition) =>
        Csv.Write(DataFormats.ClaimTable, Columns(edition), edition.Corpus.Claims);

    private static Column<Claim>[] Columns(Edition edition) =>
    [
        new("claim", claim => claim.Id),
        new("statement", claim => claim.Name),
        new("said_by", claim => Of(claim, edition, voice => voice.Words(edition.Corpus))),
        new("asserted_by", claim => Of(claim, edition, voice => voice.AssertedBy(edition.Corpus))),
        new("relayed_by", claim => Of(claim, edition, voice => Relayed(voice, edition))),
        new("published_in", claim => Of(claim, edition, voice => voice.PublishedIn)),
        new("kind", claim => claim.Kind.Word()),
        new("status", claim => claim.Status.Value.Word()),
        new("successor", claim => claim.Successor?.Id),
        new("reason", claim => claim.Reason),
        new("topics", claim => Csv.List(claim.Topics)),
        new("about", claim => Csv.List(claim.About)),
        new("when", claim => claim.When?.Value.Written),
        new("earliest", claim => DateMapping.Day(claim.When?.Value.Earliest)),
        new("latest", claim => DateMapping.Day(claim.When?.Value.Latest)),
        new("sources", claim => Csv.List(claim.Citations.Select(citation => citation.Source.Id).Distinct())),
        new("page", claim => edition.AddressOf(claim.Route.Path)),
    ];

    /// <summary>One value for each voice, in the same order in each column.</summary>
    private static string Of(Claim claim, Edition edition, Func<Voice, string> value) =>
        Csv.List(Voices.Of(claim, edition.Corpus).Select(value));

    private static string Relayed(Voice voice, Edition edition) =>
        string.Join(CitationTable.BetweenLinks, voice.RelayedBy(edition.Corpus));
}
