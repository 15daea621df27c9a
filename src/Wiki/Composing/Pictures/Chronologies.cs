using Wiki.Composing.Citing;
using Wiki.Composing.Drawings;
using Wiki.Pages;

namespace Wiki.Composing.Pictures;

/// <summary>
/// Composes a topic's chronology: its events, how each is dated, and which sources had been published by which day.
/// </summary>
internal sealed class Chronologies
{
    private readonly PageScope _scope;
    private readonly List<Source> _sources;
    private readonly Dictionary<string, int> _numbers;
    private readonly List<Event> _events;

    private Chronologies(IEnumerable<Event> events, PageScope scope)
    {
        _scope = scope;
        _events = [.. Nested([.. Chronology.Of(events, scope.Edition.Placements)])];
        _sources = [.. CitedSources().OrderBy(Last).ThenBy(First).ThenBy(source => source.Id, StringComparer.Ordinal)];
        _numbers = _sources.Index()
            .ToDictionary(source => source.Item.Id, source => source.Index, StringComparer.Ordinal);
    }

    public static ChronologyView? Of(Topic topic, IEnumerable<Event> events, PageScope scope)
    {
        var composed = new Chronologies(events, scope);
        var lines = composed._events.ConvertAll(@event => (Event: @event, Line: composed.Line(@event)));
        if (lines.Count == 0)
            return null;
        var placements = scope.Edition.Placements;
        var placed = lines.Where(each => placements.Of(each.Event).IsKnown).ToList();
        return new ChronologyView(
            TimePictures.Of(topic, lines, placements),
            [.. placed.Concat(lines.Except(placed)).Select(each => each.Line)],
            composed._sources.ConvertAll(DaysOf));
    }

    /// <summary>The events in order, as a picture shows them.</summary>
    public static IReadOnlyList<(Event Event, EventLine Line)> Lines(IEnumerable<Event> events, PageScope scope)
    {
        var composed = new Chronologies(events, scope);
        return composed._events.ConvertAll(@event => (@event, composed.Line(@event)));
    }

    private IEnumerable<Source> CitedSources() =>
        _events.SelectMany(Claims)
            .SelectMany(claim => claim.Citations)
            .Select(citation => _scope.Corpus.Get<Source>(citation.Source))
            .Distinct();

    private static SourceDays DaysOf(Source source) =>
        new(source.Id, source.ShortName.Value, source.Published.Value.Display, First(source), Last(source));

    private EventLine Line(Event @event) => _scope.Line(@event) with
    {
        Basis = @event.Date is { } date ? Citations.Date(date.Value, @event.DateBasis, _scope).Basis : [],
        Order = @event.Date is null ? OrderOf(@event) : null,
        Where = Choices(@event.Places),
        Actors = Choices(@event.Actors),
        Figures = [.. Claims(@event).Where(claim => claim.Figure is not null).Select(FigureOf)],
        Sources = SourcesOf(Claims(@event)),
        Badges = Badges.Of([.. Claims(@event)], _scope),
    };

    private EventFigure FigureOf(Claim claim)
    {
        var figure = claim.Figure!;
        return new EventFigure(
            _scope.Corpus.Site.MeasureOf(figure.Measure).Label,
            $"{figure.Value.Value.Display} {figure.Unit.Value}",
            _scope.To(claim),
            SourcesOf([claim]));
    }

    private IReadOnlyList<Choice> Choices(IEnumerable<Reference> entities) =>
        [.. _scope.Corpus.GetAll<Entity>(entities).Select(entity => new Choice(entity.Id, entity.Name))];

    private IReadOnlyList<int> SourcesOf(IEnumerable<Claim> claims) =>
    [
        .. claims.SelectMany(claim => claim.Citations)
            .Select(citation => _numbers[citation.Source.Id])
            .Distinct()
            .Order(),
    ];

    private IEnumerable<Claim> Claims(Event @event) =>
        _scope.Corpus.GetAll<Claim>(@event.Claims).Where(claim => claim.IsActive);

    private string? OrderOf(Event @event)
    {
        var placements = _scope.Edition.Placements;
        var relations = new[]
        {
            Relation("part of", @event.PartOf is { } whole ? [whole.Id] : []),
            Relation("after", placements.Earlier[@event.Id]),
            Relation("before", placements.Later[@event.Id]),
        }.OfType<string>().ToList();
        return relations.Count > 0 ? string.Join("; ", relations) : null;
    }

    private string? Relation(string relation, IEnumerable<string> events)
    {
        var names = events.Select(id => _scope.Corpus.Find(id)!.Name).ToList();
        return names.Count == 0 ? null : $"{relation} “{string.Join("”, “", names)}”";
    }

    /// <summary>Each event is followed by its parts.</summary>
    private static IEnumerable<Event> Nested(List<Event> events)
    {
        var ids = events.Select(@event => @event.Id).ToHashSet(StringComparer.Ordinal);
        var parts = events.Where(IsPart).ToLookup(@event => @event.PartOf!.Value.Id, StringComparer.Ordinal);
        // Events that are parts of each other in a cycle are reached from no whole; the union adds them.
        return events.Where(@event => !IsPart(@event)).SelectMany(WithParts).Union(events);

        bool IsPart(Event @event) => @event.PartOf is { } whole && ids.Contains(whole.Id);
        IEnumerable<Event> WithParts(Event @event) => parts[@event.Id].SelectMany(WithParts).Prepend(@event);
    }

    private static int First(Source source) =>
        (source.Published.Value.Earliest ?? source.Published.Value.Latest)!.Value.DayNumber;

    private static int Last(Source source) =>
        (source.Published.Value.Latest ?? source.Published.Value.Earliest)!.Value.DayNumber;
}
