using Wiki.Composing;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Writes a file for each claim, so that a citation of it leads to whether it was withdrawn.</summary>
internal static class ClaimFiles
{
    public static IEnumerable<SiteFile> Write(Edition edition) =>
        edition.Corpus.Claims.Select(claim => Write(claim, edition));

    public static SiteFile Write(Claim claim, Edition edition) =>
        JsonFile.Of(DataFormats.Claim.Of(claim), PublishedJson.Files.ClaimFileJson, () => Map(claim, edition));

    private static ClaimFileJson Map(Claim claim, Edition edition)
    {
        var json = claim.ToJson(edition);
        return new ClaimFileJson
        {
            Format = PublishedJson.Format,
            Id = claim.Id,
            Assertion = Assertion(json),
            Provenance = new ProvenanceJson { Citations = json.Citations, Sources = [.. Sources(claim, edition)] },
            Publication = Publication(json, edition.Corpus.Site.Title, edition.AddressOf(claim.Route.Path)),
        };
    }

    private static AssertionJson Assertion(ClaimJson claim) => new()
    {
        Statement = claim.Statement,
        Graphic = claim.Graphic,
        SaidBy = claim.SaidBy,
        Kind = claim.Kind,
        Topics = claim.Topics,
        About = claim.About,
        When = claim.When,
        WhenBasis = claim.WhenBasis,
        Figure = claim.Figure,
    };

    private static IEnumerable<CitedSourceJson> Sources(Claim claim, Edition edition) =>
        edition.Corpus.GetAll<Source>(claim.Citations.Select(citation => citation.Source)).Distinct()
            .Select(source => Map(source, edition));

    private static CitedSourceJson Map(Source source, Edition edition) => new()
    {
        Id = source.Id,
        Name = source.Name,
        Voice = Voices.PublisherOf(source, edition.Corpus),
        Published = source.Published.ToJson(),
        Sha256 = source.Seal.Value,
        Page = edition.AddressOf(source.Route.Path),
        Url = source.Url,
    };

    private static PublicationJson Publication(ClaimJson claim, string wiki, string page) => new()
    {
        Wiki = wiki,
        Page = page,
        Status = claim.Status,
        Successor = claim.Successor,
        Reason = claim.Reason,
        History = claim.History,
        Questions = claim.Questions,
        Events = claim.Events,
        Note = claim.Note,
    };
}
