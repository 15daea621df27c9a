using Wiki.Output;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>One page in the making: its route, from which every address on it is seen.</summary>
/// <param name="edition">What it is composed from.</param>
/// <param name="route">Where it stands.</param>
/// <param name="isAlone">Whether it is read away from the other pages.</param>
internal sealed class PageScope(Edition edition, Route route, bool isAlone = false)
{
    public Edition Edition => edition;

    public Corpus Corpus => edition.Corpus;

    public CrossReferences References => edition.References;

    public Route Route => route;

    /// <summary>
    /// The page for unknown addresses is met at any depth, so its links start at the path of the base address; a dossier is
    /// read in any place, so its links are full ones where the wiki has a base address.
    /// </summary>
    public string Href(string path)
    {
        if (route == Route.NotFound)
            return edition.BasePath + path;
        return isAlone ? edition.AddressFrom(route.Path, path) : route.To(path);
    }

    public string Href(Route to) => Href(to.Path);

    public Link To(Record record) => new(record.Name, Href(record.Route));

    public Link To(Reference reference) => To(Corpus.Get<Record>(reference));

    public Link? To(Reference? reference) => reference is { } to ? To(to) : null;

    public IReadOnlyList<Link> To(IEnumerable<Reference> references) => [.. references.Select(To)];

    /// <summary>A source by its short name.</summary>
    public Link ToSource(Source source) => new(source.Label.Value, Href(source.Route));

    public TermLink Term<T>(T value) where T : struct, Enum
    {
        var term = Vocabulary.TermOf(value);
        return new TermLink(term.Word, term.Meaning, $"{Href(Route.Method)}#{MethodPages.Anchor(value)}");
    }

    public StatementLine Line(Claim claim) => new()
    {
        Id = claim.Id,
        Asserters = Asserters.Of(claim, Corpus),
        Sources = Asserters.SourcesOf(claim),
        Statement = To(claim),
        Kind = claim.Nature.Word(),
        Status = claim.IsActive ? null : claim.Status.Value.Word(),
    };

    public IReadOnlyList<StatementLine> Lines(IEnumerable<Claim> claims) => [.. claims.Select(Line)];

    public EventLine Line(Event occasion) => new(
        occasion.Date?.Value.Display,
        occasion.Time,
        To(occasion),
        occasion.Nature.Word(),
        [.. Corpus.GetAll<Entity>(occasion.Places).Select(place => place.Name)]);

    public IReadOnlyList<Backlink> UsedIn(Record record) => [.. edition.Backlinks.To(record.Id).Select(use => new Backlink(To(use.From), use.Sentence))];

    /// <param name="assets">The scripts and styles that this page alone asks for, by name.</param>
    public Frame Frame(params string[] assets) => edition.Frames.Of(this, assets);

    /// <summary>The frame of a page that may hold drawings, which have a style sheet of their own.</summary>
    public Frame FrameOfDrawings(params string[] assets) => Frame([.. assets, "drawings.css"]);

    public Link IndexLink(RecordKind kind) => new(IndexPages.TitleOf(kind), Href(Route.IndexOf(kind)));

    public IReadOnlyList<Link> Indexes => [.. Vocabulary.Terms<RecordKind>().Select(kind => IndexLink(kind.Value))];

    /// <summary>A record in a form that has a file for each.</summary>
    public Alternate Alternate(DataFormat format, Record record) => new(format.Name, format.MediaType, Href(format.Of(record)));

    /// <summary>Home, then the index of a record's kind.</summary>
    public IReadOnlyList<Link> Trail(RecordKind kind) => [new Link("Home", Href(Route.Home)), IndexLink(kind)];
}
