using Wiki.Composing.Drawings;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes a topic's chronology: its events with how they are dated, and what had been reported when.</summary>
internal sealed class Chronologies
{
    private readonly PageScope _scope;
    private readonly List<Source> _reports;
    private readonly Dictionary<string, int> _numbers;
    private readonly List<Event> _events;

    private Chronologies(IEnumerable<Event> events, PageScope scope)
    {
        _scope = scope;
        _events = [.. Nested([.. Chronology.Of(events, scope.Edition.Placements)])];
        _reports = [.. _events.SelectMany(Claims).SelectMany(claim => claim.Citations).Select(citation => scope.Corpus.Get<Source>(citation.Source)).Distinct()
            .OrderBy(Last).ThenBy(First).ThenBy(source => source.Id, StringComparer.Ordinal)];
        _numbers = _reports.Index().ToDictionary(report => report.Item.Id, report => report.Index, StringComparer.Ordinal);
    }

    public static ChronologyView? Of(Topic topic, IEnumerable<Event> events, PageScope scope)
    {
        var composed = new Chronologies(events, scope);
        var lines = composed._events.ConvertAll(one => (Event: one, Line: composed.Line(one)));
        if (lines.Count == 0)
            return null;
        var placements = scope.Edition.Placements;
        var placed = lines.Where(each => placements.Of(each.Event).IsKnown).ToList();
        return new ChronologyView(
            TimePictures.Of(topic, placed, placements),
            [.. placed.Concat(lines.Except(placed)).Select(each => each.Line)],
            [.. composed._reports.Select(source => new ReportDays(source.Label.Value, source.Published.Value.Display, First(source), Last(source)))]);
    }

    private EventLine Line(Event one) => _scope.Line(one) with
    {
        Basis = one.Date is { } date ? Citations.Date(date.Value, one.DateBasis, _scope).Basis : [],
        Order = one.Date is null ? OrderOf(one) : null,
        Where = Choices(one.Places),
        Actors = Choices(one.Actors),
        Tolls = [.. Claims(one).Where(claim => claim.Figure is not null).Select(claim => Toll(claim, claim.Figure!))],
        Reports = Reports(Claims(one)),
    };

    private EventFigure Toll(Claim claim, Figure figure) => new(
        _scope.Corpus.Site.Measures.First(measure => measure.Id == figure.Measure.Id).Label,
        $"{figure.Value.Value.Display} {figure.Unit.Value}",
        _scope.To(claim),
        Reports([claim]));

    private IReadOnlyList<Choice> Choices(IEnumerable<Reference> entities) => [.. _scope.Corpus.GetAll<Entity>(entities).Select(entity => new Choice(entity.Id, entity.Name))];

    private IReadOnlyList<int> Reports(IEnumerable<Claim> claims) =>
        [.. claims.SelectMany(claim => claim.Citations).Select(citation => _numbers[citation.Source.Id]).Distinct().Order()];

    private IEnumerable<Claim> Claims(Event one) => _scope.Corpus.GetAll<Claim>(one.Claims).Where(claim => claim.IsActive);

    private string? OrderOf(Event one)
    {
        var placements = _scope.Edition.Placements;
        var words = new[] { Words("part of", one.PartOf is { } whole ? [whole.Id] : []), Words("after", placements.Earlier[one.Id]), Words("before", placements.Later[one.Id]) };
        return words.OfType<string>().ToList() is { Count: > 0 } said ? string.Join("; ", said) : null;
    }

    private string? Words(string relation, IEnumerable<string> events)
    {
        var names = events.Select(id => _scope.Corpus.Find(id)!.Name).ToList();
        return names.Count == 0 ? null : $"{relation} “{string.Join("”, “", names)}”";
    }

    /// <summary>The parts of an event follow it.</summary>
    private static IEnumerable<Event> Nested(List<Event> events)
    {
        var ids = events.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var parts = events.Where(one => one.PartOf is { } whole && ids.Contains(whole.Id)).ToLookup(one => one.PartOf!.Value.Id, StringComparer.Ordinal);
        IEnumerable<Event> Of(Event one) => parts[one.Id].SelectMany(Of).Prepend(one);
        // Events that are parts of each other in a circle hang on none.
        return events.Where(one => one.PartOf is not { } whole || !ids.Contains(whole.Id)).SelectMany(Of).Union(events);
    }

    private static int First(Source source) => (source.Published.Value.Earliest ?? source.Published.Value.Latest)!.Value.DayNumber;

    private static int Last(Source source) => (source.Published.Value.Latest ?? source.Published.Value.Earliest)!.Value.DayNumber;
}
