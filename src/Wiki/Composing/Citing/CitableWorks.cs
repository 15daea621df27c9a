using Wiki.Bibliography;

namespace Wiki.Composing.Citing;

/// <summary>Everything in the wiki that can be cited.</summary>
internal static class CitableWorks
{
    public static IEnumerable<CitableWork> All(Edition edition) =>
    [
        OfTheWiki(edition),
        .. edition.Corpus.Sources.Select(source => Of(source, edition)),
        .. edition.Corpus.Claims.Select(claim => Of(claim, edition)),
    ];

    public static CitableWork OfTheWiki(Edition edition) => new()
    {
        Id = CitableWork.IdOfTheWiki,
        Title = edition.Corpus.Site.Title,
        Address = edition.AddressOf(Route.Home.Path),
        Language = edition.Corpus.Site.Language,
    };

    /// <summary>Null for what is neither a report nor a claim.</summary>
    public static CitableWork? Of(Record? record, Edition edition) => record switch
    {
        Source source => Of(source, edition),
        Claim claim => Of(claim, edition),
        _ => null,
    };

    /// <summary>A report with the address where it was published; that of its page here if that is unknown.</summary>
    public static CitableWork Of(Source source, Edition edition) => new()
    {
        Id = source.Id,
        Title = source.Name,
        Kind = source.Kind,
        Authors = source.Authors,
        Container = source.Publisher is { } publisher ? edition.Corpus.Get<Entity>(publisher).Name : null,
        Issued = source.Published.Value,
        Address = source.Url is { } url ? EncodedAddress.Of(url) : edition.AddressOf(source.Route.Path),
        Accessed = source.Url is null ? null : source.Accessed?.Value,
        Language = source.Language,
        Note = source.Archived is { } archived ? $"Archived at {EncodedAddress.Of(archived)}" : null,
    };

    public static CitableWork Of(Claim claim, Edition edition) => new()
    {
        Id = claim.Id,
        Title = Voices.Statement(claim, edition.Corpus),
        Container = edition.Corpus.Site.Title,
        Issued = claim.History.Count > 0 ? claim.History[^1].On.Value : null,
        Address = edition.AddressOf(claim.Route.Path),
        Language = edition.Corpus.Site.Language,
        Note = claim.IsActive ? null : $"This claim is {claim.Status.Value.Word()}. {claim.Reason}".TrimEnd(),
    };
}
