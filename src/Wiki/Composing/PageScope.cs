using Wiki.Output;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>A page that is being composed: the records it uses, and addresses as this page writes them.</summary>
/// <param name="edition">What it is composed from.</param>
/// <param name="route">The page.</param>
/// <param name="frames">The frames that it shares with other pages of the edition; null for a page by itself.</param>
/// <param name="isStandalone">Whether it is read apart from the other pages, as a dossier is.</param>
internal sealed class PageScope(Edition edition, Route route, FrameCache? frames = null, bool isStandalone = false)
{
    private readonly PageAddresses _addresses = new(edition, route, isStandalone);
    private readonly FrameCache _frames = frames ?? new FrameCache();

    public Edition Edition => edition;

    public Corpus Corpus => edition.Corpus;

    public CrossReferences References => edition.References;

    public Route Route => route;

    public string Href(string path) => _addresses.Href(path);

    public string Href(Route to) => _addresses.Href(to);

    /// <summary>The absolute address of a page; relative to this page if the wiki has no base address.</summary>
    public string AddressOf(Route to) => edition.AddressFrom(route.Path, to.Path);

    public Link To(Record record) => _addresses.To(record);

    public Link To(Reference reference) => To(Corpus.Get<Record>(reference));

    public Link? To(Reference? reference) => reference is { } to ? To(to) : null;

    public IReadOnlyList<Link> To(IEnumerable<Reference> references) => [.. references.Select(To)];

    /// <summary>A source by its label, which distinguishes editions of one outlet.</summary>
    public Link ToSource(Source source) => new(source.Label.Value, Href(source.Route));

    /// <summary>A source by the short name that prose calls it by, for rows of sources.</summary>
    public Link ToShort(Source source) => new(source.ShortName.Value, Href(source.Route));

    public TermLink Term<T>(T value) where T : struct, Enum
    {
        var term = Vocabulary.TermOf(value);
        return new TermLink(term.Label, term.Meaning, $"{Href(Route.Method)}#{TermAnchors.Of(value)}");
    }

    /// <summary>The kind of an event, explained on the method page.</summary>
    public TermLink Term(Event @event)
    {
        var kind = Corpus.Site.KindOf(@event);
        var anchor = TermAnchors.OfEventKind(kind.Id);
        return new TermLink(kind.Label, kind.Mark.Meaning(), $"{Href(Route.Method)}#{anchor}");
    }

    public MarkedKind KindOf(Event @event)
    {
        var kind = Corpus.Site.KindOf(@event);
        return new MarkedKind(kind.Label, kind.Mark.Word());
    }

    public StatementLine Line(Claim claim) => new()
    {
        Id = claim.Id,
        SaidBy = Voices.WordsOf(claim, Corpus),
        Sources = Voices.SourcesOf(claim),
        Statement = To(claim),
        Kind = claim.Kind.Label(),
        Status = claim.IsActive ? null : claim.Status.Value.Word(),
    };

    public IReadOnlyList<StatementLine> Lines(IEnumerable<Claim> claims) => [.. claims.Select(Line)];

    public EventLine Line(Event @event) => new(
        @event.Date?.Value.Display,
        @event.Time?.Value,
        To(@event),
        KindOf(@event),
        [.. Corpus.GetAll<Entity>(@event.Places).Select(place => place.Name)]);

    public IReadOnlyList<Backlink> UsedIn(Record record) =>
        [
            .. edition.Backlinks.To(record.Id)
                .GroupBy(use => use.From.Id)
                .Select(uses => new Backlink(To(uses.First().From), [.. uses.Select(use => use.Sentence)])),
        ];

    /// <param name="assets">The scripts and styles that this page requires beside those of every page, by name.</param>
    public Frame Frame(params string[] assets) => _frames.Of(_addresses, assets);

    /// <summary>The frame of a page that may contain drawings, which have a style sheet and a script.</summary>
    public Frame FrameOfDrawings(params string[] assets) =>
        Frame([.. assets, "drawings.css", "stops.js"]);

    public Link ToStory => _addresses.ToStory;

    public Link ToCompare => _addresses.ToCompare;

    public Link IndexLink(RecordKind kind) => _addresses.ToIndex(kind);

    public IReadOnlyList<Link> Indexes => [.. Vocabulary.Terms<RecordKind>().Select(kind => IndexLink(kind.Value))];

    /// <summary>A record in a format that has one file for each record.</summary>
    public Alternate Alternate(DataFormat format, Record record) =>
        new(format.Name, format.MediaType, Href(format.Of(record)));

    /// <summary>Home, then the index of a record's kind.</summary>
    public IReadOnlyList<Link> Trail(RecordKind kind) => [new Link("Home", Href(Route.Home)), IndexLink(kind)];
}
