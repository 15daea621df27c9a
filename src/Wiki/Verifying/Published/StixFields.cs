using System.Globalization;
using Wiki.Bibliography;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>The properties that an object of STIX has for a record, made of the data of the wiki.</summary>
/// <remarks>A value is a text, a list of texts or a number; null stands for a property that is left out.</remarks>
internal sealed class StixFields(ShippedSite site)
{
    private const string Unknown = "1970-01-01";

    public IReadOnlyList<(string Property, object? Value)> Of(IRecordJson record) => record switch
    {
        SourceJson source => Of(source),
        ClaimJson claim => Of(claim),
        QuestionJson question => Of(question),
        EntityJson entity => Of(entity),
        EventJson @event => [("name", @event.Title), ("description", @event.Date?.Words), .. Begun(@event.Claims)],
        _ => [],
    };

    /// <summary>Of the wiki itself.</summary>
    public IReadOnlyList<(string Property, object? Value)> OfTheWiki =>
        [("name", site.Data.Wiki.Site.Title), ("description", site.Data.Wiki.Site.Description), .. Created(Unknown)];

    /// <summary>When a campaign was first and last seen.</summary>
    public static IReadOnlyList<(string Property, object? Value)> Seen(EventJson @event) =>
    [
        ("first_seen", Stamp(@event.Date?.Earliest)),
        ("last_seen", Stamp(@event.Date?.Latest)),
    ];

    /// <summary>Of a citation that disputes its claim.</summary>
    public static IReadOnlyList<(string Property, object? Value)> Of(CitationJson citation) =>
    [
        ("explanation", Words(citation)),
        ("authors", new[] { ShippedVoices.Of(citation) }),
        ("opinion", "disagree"),
    ];

    /// <summary>Of a relation between entities, backed by a claim.</summary>
    public IReadOnlyList<(string Property, object? Value)> Of(RelationJson relation, ClaimJson claim) =>
    [
        ("relationship_type", relation.Type),
        ("description", Statement(claim)),
        .. Begun([claim.Id]),
    ];

    /// <summary>The other works that an object refers to: by name, what is said of each, and its address.</summary>
    public IEnumerable<string> References(IRecordJson record) => record switch
    {
        SourceJson source =>
        [
            $"{Wiki} SHA-256 of the sealed text: {source.Sha256} {AddressOf(record)}",
            .. source.Url is { } url
                ? [$"{PublisherOf(source)}  {EncodedAddress.Of(url)}"]
                : Array.Empty<string>(),
        ],
        ClaimJson claim =>
        [
            $"{Wiki}  {AddressOf(record)}",
            .. claim.Citations.Select(citation =>
                $"{site.Data.Sources[citation.Source].Label} {citation.Stance} {PlaceOf(citation)}"),
        ],
        _ => [$"{Wiki}  {AddressOf(record)}"],
    };

    public string AddressOf(IRecordJson record) =>
        Encoded(site.AddressOf(ShippedWiki.RouteOf(record).Path));

    private string Wiki => site.Data.Wiki.Site.Title;

    private string PlaceOf(CitationJson citation) =>
        Encoded(site.AddressOf(ShippedWiki.PlaceOf(citation)));

    /// <summary>Only a full address is an address.</summary>
    private static string Encoded(string address) =>
        address.Contains("://", StringComparison.Ordinal) ? EncodedAddress.Of(address) : address;

    private IReadOnlyList<(string Property, object? Value)> Of(SourceJson source) =>
    [
        ("name", site.Data.Names[source.Id]),
        ("description", source.Published.Earliest == source.Published.Latest
            ? null
            : $"Dated {source.Published.Edtf}; 'published' is the first day that this can be."),
        ("lang", source.Language),
        ("published", Stamp(First(source.Published))),
        .. Created(First(source.Published)),
    ];

    private IReadOnlyList<(string Property, object? Value)> Of(ClaimJson claim) =>
    [
        ("labels", new[] { claim.Kind, claim.Status }),
        ("abstract", Statement(claim)),
        ("content", string.Join("\n\n", claim.Citations.Select(Words))),
        ("authors", claim.SaidBy),
        .. Begun([claim.Id]),
    ];

    private IReadOnlyList<(string Property, object? Value)> Of(EntityJson entity) =>
    [
        ("name", entity.Name),
        ("description", entity.Role is { } role ? ShippedProse.Plain(role, site.Data) : null),
        .. Created(Unknown),
        .. entity.Kind == EntityKind.ArmedGroup.Word()
            ? [("aliases", entity.Aliases?.Select(alias => alias.Name).ToList())]
            : Array.Empty<(string, object?)>(),
        .. entity.Kind == EntityKind.Place.Word()
            ?
            [
                ("latitude", entity.Coordinates?.Lat),
                ("longitude", entity.Coordinates?.Lon),
                ("region", entity.Coordinates is null ? entity.Name : null),
            ]
            : Array.Empty<(string, object?)>(),
    ];

    private string Statement(ClaimJson claim) => $"{site.Data.Voices[claim.Id]}: {claim.Statement}";

    private static string Words(CitationJson citation) =>
        $"{ShippedVoices.Of(citation)} ({citation.Stance}): "
            + QuoteText.InMarks(citation.Quote.Select(part => part.Words));

    private static string Positions(QuestionJson question) =>
        string.Join("; ", question.Positions.Select(position => position.Label));

    private string PublisherOf(SourceJson source) =>
        site.Data.Names.GetValueOrDefault(source.Publisher ?? "", source.Label);

    private IReadOnlyList<(string Property, object? Value)> Of(QuestionJson question) =>
    [
        ("name", question.Title),
        ("description", Positions(question)),
        .. Begun(question.Positions[0].Claims),
    ];

    /// <summary>Of what collects claims: made on the day of the report that the first of them cites first.</summary>
    private IEnumerable<(string Property, object? Value)> Begun(IEnumerable<string>? claims) =>
        claims?.FirstOrDefault() is { } first && site.Data.Claims.GetValueOrDefault(first) is { } claim
            ? Created(First(site.Data.Sources[claim.Citations[0].Source].Published))
            : Created(Unknown);

    /// <summary>When an object was made; when it was changed last is computed from the object itself.</summary>
    private static IEnumerable<(string Property, object? Value)> Created(string day) => [("created", Stamp(day))];

    private static string First(DateJson date) => date.Earliest ?? date.Latest ?? Unknown;

    private static string? Stamp(string? day) => day is null
        ? null
        : ShippedDates.Day(day).ToString("yyyy-MM-dd'T00:00:00.000Z'", CultureInfo.InvariantCulture);
}
