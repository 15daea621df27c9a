using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>The data of the wiki, to which every other file of the site is compared.</summary>
internal sealed class ShippedWiki
{
    private readonly Dictionary<string, EntityJson> _entities;
    private readonly ILookup<string, (string Claim, CitationJson Citation)> _citations;
    private readonly ILookup<string, CitationJson> _citationsByPlace;
    private readonly ILookup<string, string> _parts;
    private readonly ILookup<string, SourceJson> _sourcesByOutlet;

    public ShippedWiki(WikiJson wiki)
    {
        Wiki = wiki;
        Sources = (wiki.Sources ?? []).ToDictionary(source => source.Id, StringComparer.Ordinal);
        Claims = (wiki.Claims ?? []).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        _citations = Claims.Values
            .SelectMany(claim => claim.Citations.Select(citation => (Claim: claim.Id, Citation: citation)))
            .ToLookup(pair => pair.Citation.Source, StringComparer.Ordinal);
        _citationsByPlace = _citations.SelectMany(ofSource => ofSource)
            .ToLookup(pair => PlaceOf(pair.Citation), pair => pair.Citation, StringComparer.Ordinal);
        Events = (wiki.Events ?? []).ToDictionary(@event => @event.Id, StringComparer.Ordinal);
        Topics = (wiki.Topics ?? []).ToDictionary(topic => topic.Id, StringComparer.Ordinal);
        Questions = (wiki.Questions ?? []).ToDictionary(question => question.Id, StringComparer.Ordinal);
        _entities = (wiki.Entities ?? []).ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        _parts = _entities.Values.ToLookup(part => part.PartOf ?? "", part => part.Id, StringComparer.Ordinal);
        _sourcesByOutlet = Sources.Values
            .SelectMany(source => new[] { source.Publisher, source.Carrier }.OfType<string>().Distinct()
                .Select(outlet => (Outlet: outlet, Source: source)))
            .ToLookup(pair => pair.Outlet, pair => pair.Source, StringComparer.Ordinal);
        Records = AllRecords().ToDictionary(record => record.Id, StringComparer.Ordinal);
        Names = Records.Values.ToDictionary(record => record.Id, NameOf, StringComparer.Ordinal);
        EventKinds = (wiki.Site.EventKinds ?? []).ToDictionary(kind => kind.Id, kind => kind.Label);
        Measures = (wiki.Site.Measures ?? []).ToDictionary(measure => measure.Id, measure => measure.Label);
        Voices = Claims.Values.ToDictionary(claim => claim.Id, ShippedVoices.Of, StringComparer.Ordinal);
    }

    public WikiJson Wiki { get; }

    public IReadOnlyDictionary<string, SourceJson> Sources { get; }

    public IReadOnlyDictionary<string, ClaimJson> Claims { get; }

    public IReadOnlyDictionary<string, EventJson> Events { get; }

    public IReadOnlyDictionary<string, TopicJson> Topics { get; }

    public IReadOnlyDictionary<string, QuestionJson> Questions { get; }

    public IReadOnlyCollection<EntityJson> Entities => _entities.Values;

    public IReadOnlyDictionary<string, IRecordJson> Records { get; }

    /// <summary>The name of each record in lists, by its id: not the statement of a graphic claim.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>All voices of each claim in a line, by the claim's id.</summary>
    public IReadOnlyDictionary<string, string> Voices { get; }

    /// <summary>The date of the newest source, in words; empty if there is none.</summary>
    public string NewestSource =>
        Sources.Values.MaxBy(source => source.Published.Latest, StringComparer.Ordinal)?.Published.Words ?? "";

    /// <summary>The words for each kind of event.</summary>
    public IReadOnlyDictionary<string, string> EventKinds { get; }

    /// <summary>The words for each thing that figures measure.</summary>
    public IReadOnlyDictionary<string, string> Measures { get; }

    public static RecordKind KindOf(IRecordJson record) => record switch
    {
        SourceJson => RecordKind.Source,
        ClaimJson => RecordKind.Claim,
        EntityJson => RecordKind.Entity,
        EventJson => RecordKind.Event,
        TopicJson => RecordKind.Topic,
        _ => RecordKind.Question,
    };

    /// <summary>The citations of a source, by a claim if one is named.</summary>
    public IEnumerable<CitationJson> CitationsOf(string? claim, string source) =>
        _citations[source].Where(pair => claim is null || pair.Claim == claim).Select(pair => pair.Citation);

    /// <summary>The citations of a source, each with the id of its claim.</summary>
    public IEnumerable<(string Claim, CitationJson Citation)> CitationsOf(string source) => _citations[source];

    /// <summary>The entities that are part of another.</summary>
    public IEnumerable<string> PartsOf(string entity) => _parts[entity];

    /// <summary>The sources that an entity published or carried.</summary>
    public IEnumerable<SourceJson> SourcesOf(string entity) => _sourcesByOutlet[entity];

    /// <summary>The citations whose first words stand at a place.</summary>
    /// <param name="address">From the root of the site, with the fragment of the passage.</param>
    public IEnumerable<CitationJson> CitationsAt(string address) => _citationsByPlace[address];

    /// <summary>The letters of the blocks that a citation quotes; null if there is no such source.</summary>
    public string? LettersOfBlocks(CitationJson citation) => Sources.TryGetValue(citation.Source, out var source)
        ? Letters.Of(string.Concat(citation.Quote.Select(part => part.Block).Distinct()
            .Select(block => source.Blocks.ElementAtOrDefault(block)?.Text)))
        : null;

    /// <summary>The address of the first words of a citation, from the root of the site.</summary>
    public static string PlaceOf(CitationJson citation) =>
        $"{Route.Of(RecordKind.Source, citation.Source).Path}#{ShippedQuote.PassageOf(citation.Quote[0]).Anchor}";

    public static Route RouteOf(IRecordJson record) => Route.Of(KindOf(record), record.Id);

    public static bool IsActive(ClaimJson claim) => claim.Status == ClaimStatus.Active.Word();

    /// <summary>A source is named by the title that it prints.</summary>
    private static string NameOf(IRecordJson record) => record switch
    {
        SourceJson { Title: { } title } => title,
        ClaimJson { Graphic: true } => Claim.InPlaceOfGraphic,
        _ => record.Name,
    };

    private IEnumerable<IRecordJson> AllRecords() =>
    [
        .. Sources.Values, .. Claims.Values, .. _entities.Values, .. Events.Values, .. Topics.Values,
        .. Questions.Values,
    ];
}
