using Wiki.Bibliography;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>What can be cited, made of the data of the wiki.</summary>
internal static class ShippedWorks
{
    public static IEnumerable<CitableWork> All(ShippedSite site) =>
    [
        OfTheWiki(site),
        .. site.Data.Sources.Values.Select(source => Of(source, site)),
        .. site.Data.Claims.Values.Select(claim => Of(claim, site)),
    ];

    public static CitableWork OfTheWiki(ShippedSite site) => new()
    {
        Id = CitableWork.IdOfTheWiki,
        Title = site.Data.Wiki.Site.Title,
        Address = site.AddressOf(Route.Home.Path),
        Language = site.Data.Wiki.Site.Language,
    };

    public static CitableWork Of(SourceJson source, ShippedSite site) => new()
    {
        Id = source.Id,
        Title = site.Data.Names[source.Id],
        Kind = Vocabulary.Find<SourceKind>(source.Kind)?.Value,
        Authors = source.Authors ?? [],
        Container = source.Publisher is { } publisher ? site.Data.Names.GetValueOrDefault(publisher) : null,
        Issued = ShippedDates.Read(source.Published.Edtf),
        Address = source.Url is { } url
            ? EncodedAddress.Of(url)
            : site.AddressOf(Route.Of(RecordKind.Source, source.Id).Path),
        Accessed = source is { Url: not null, Accessed: { } day } ? ShippedDates.Read(day) : null,
        Language = source.Language,
        Note = source.Archived is { } archived ? $"Archived at {EncodedAddress.Of(archived)}" : null,
    };

    public static CitableWork Of(ClaimJson claim, ShippedSite site) => new()
    {
        Id = claim.Id,
        Title = $"{site.Data.Voices[claim.Id]}: {claim.Statement}",
        Container = site.Data.Wiki.Site.Title,
        Issued = claim.History is [.., var last] ? ShippedDates.Read(last.On) : null,
        Address = site.AddressOf(Route.Of(RecordKind.Claim, claim.Id).Path),
        Language = site.Data.Wiki.Site.Language,
        Note = ShippedWiki.IsActive(claim)
            ? null
            : $"This claim is {claim.Status}. {claim.Reason}".TrimEnd(),
    };

    /// <summary>The words of the first citation that supports the claim; null if nothing does.</summary>
    public static CitedWords? WordsOf(ClaimJson claim, ShippedWiki data)
    {
        if (ShippedVoices.Supporting(claim).FirstOrDefault() is not { } citation)
            return null;
        var source = data.Sources[citation.Source];
        return new CitedWords
        {
            Parts = [.. citation.Quote.Select(part => part.Words)],
            Author = source.Authors is { } authors
                ? string.Join(", ", authors)
                : data.Names.GetValueOrDefault(source.Publisher ?? "", source.Label),
            Title = data.Names[source.Id],
            Published = ShippedDates.Read(source.Published.Edtf),
            Url = source.Url,
        };
    }
}
