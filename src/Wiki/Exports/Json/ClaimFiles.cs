using System.Text.Json;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Json;

/// <summary>
/// Writes a file a claim, in the three parts of a nanopublication: what is asserted, what it rests on, and what the wiki
/// says about the claim, so that whoever cites it learns that it was withdrawn.
/// </summary>
internal static class ClaimFiles
{
    public static IEnumerable<SiteFile> Write(Edition edition) => edition.Corpus.Claims.Select(claim => Write(claim, edition));

    public static SiteFile Write(Claim claim, Edition edition) => JsonFields.File(DataFormats.Claim.Of(claim), json =>
    {
        json.WriteNumber("format", WikiJson.Format);
        json.WriteString("id", claim.Id);
        json.Object("assertion", () => json.WriteAssertion(claim, edition));
        json.Object("provenance", () =>
        {
            json.Objects("citations", claim.Citations, citation => json.WriteCitation(citation, edition));
            json.Objects("sources", [.. edition.Corpus.GetAll<Source>(claim.Citations.Select(citation => citation.Source)).Distinct()], source => Write(source, edition, json));
        });
        json.Object("publication", () =>
        {
            json.WriteString("wiki", edition.Corpus.Site.Title);
            json.WriteString("page", edition.AddressOf(claim.Route.Path));
            json.WriteStanding(claim, edition);
        });
    });

    private static void Write(Source source, Edition edition, Utf8JsonWriter json)
    {
        json.WriteString("id", source.Id);
        json.WriteString("name", source.Name);
        json.WriteString("voice", Asserters.Voice(source, edition.Corpus));
        json.Date("published", source.Published);
        json.WriteString("sha256", source.Seal.Value);
        json.WriteString("page", edition.AddressOf(source.Route.Path));
        json.Text("url", source.Url);
    }
}
