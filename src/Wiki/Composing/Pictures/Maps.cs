using System.Runtime.CompilerServices;
using Wiki.Composing.Drawings;
using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Pictures;

/// <summary>Composes the maps of topics.</summary>
internal static class Maps
{
    /// <summary>The start of the fragments of the places on the page of a topic.</summary>
    private const string Fragments = "_at-";

    // Kept beside the edition: a member would make it refer to drawings, which refer to it.
    private static readonly ConditionalWeakTable<Edition, MapOutlines> Outlines = new();

    /// <summary>The places of a topic's events; null if none of them has coordinates.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="events">Its events.</param>
    /// <param name="scope">The page.</param>
    /// <param name="fragments">The start of the fragments of the places, unique to the map on its page.</param>
    public static MapView? Of(
        Topic topic, IReadOnlyList<Event> events, PageScope scope, string fragments = Fragments)
    {
        var places = PlacesOf(events, scope.Corpus);
        var marks = places.FindAll(place => place.Coordinates is not null)
            .ConvertAll(place => Mark(place, scope, fragments) with { Events = [.. MarksAt(place, events, scope)] });
        if (marks.Count == 0)
            return null;
        var picture = Picture($"{topic.Name}: the places of its events", marks, scope) with
        {
            Kinds =
            [
                .. events.Where(@event => @event.Places.Count > 0)
                    .Select(scope.KindOf)
                    .Distinct()
                    .OrderBy(kind => kind.Mark, StringComparer.Ordinal),
            ],
        };
        return new MapView(picture, places.ConvertAll(place => Line(place, EventsAt(place, events), scope, fragments)))
        {
            HasSharedMarks = picture.Marks.Count + picture.Details.Sum(MarksOf) < marks.Count,
        };
    }

    /// <summary>A map of the places, and a larger one of each part where they crowd.</summary>
    private static MapPicture Picture(string title, List<PlaceToMark> marks, PageScope scope)
    {
        var frame = MapFrame.Around(marks.ConvertAll(mark => mark.At), Room);
        var insets = MapInsets.Of(marks, frame, Room);
        var room = new MapLabels(frame.Height);
        foreach (var inset in insets)
            room.Reserve(inset.From, inset.To);
        return Picture(title, frame, scope) with
        {
            Marks = MapMarks.Of(marks.Except(insets.SelectMany(inset => inset.Places)), frame, room),
            Details = [.. insets.Select((inset, index) => Detail(inset, title, (char)('A' + index), scope))],
        };
    }

    private static int MarksOf(MapDetail detail) => detail.Picture.Marks.Count;

    private static MapDetail Detail(MapInset inset, string title, char letter, PageScope scope) => new(
        letter.ToString(),
        Lengths.Number(inset.From.X),
        Lengths.Number(inset.From.Y),
        Lengths.Number(inset.To.X - inset.From.X),
        Lengths.Number(inset.To.Y - inset.From.Y),
        Picture($"{title}, part {letter}", inset.Frame, scope, MapPaths.MostOfPart) with
        {
            Marks = MapMarks.Of(inset.Places, inset.Frame, new MapLabels(inset.Frame.Height)),
        });

    public static Country? CountryOf(Entity place) => place.Coordinates?.Precision == Precision.Country
        ? Country.Find([place.Name, .. place.Aliases.Select(alias => alias.Name.Value)])
        : null;

    private static IEnumerable<(string Event, EventMark Mark)> MarksAt(
        Entity place, IEnumerable<Event> events, PageScope scope) =>
        EventsAt(place, events).Select(@event => (@event.Id, scope.Corpus.Site.KindOf(@event).Mark));

    private static IEnumerable<Event> EventsAt(Entity place, IEnumerable<Event> events) =>
        events.Where(@event => @event.Places.Any(at => at.Id == place.Id));

    private static List<Entity> PlacesOf(IReadOnlyList<Event> events, Corpus corpus) =>
    [
        .. corpus.GetAll<Entity>(events.SelectMany(@event => @event.Places))
            .DistinctBy(place => place.Id)
            .OrderBy(place => place.Name, StringComparer.Ordinal)
            .ThenBy(place => place.Id, StringComparer.Ordinal),
    ];

    public static MapPicture Picture(string title, MapFrame frame, PageScope scope, int most = MapPaths.Most)
    {
        var (land, borders) = Outlines.GetOrCreateValue(scope.Edition).Of(frame, most);
        return new MapPicture
        {
            Title = title,
            Width = MapFrame.Width,
            Height = frame.Height,
            Land = land,
            Borders = borders,
            Marks = [],
        };
    }

    public static PlaceToMark Mark(Entity place, PageScope scope, string fragments = Fragments) =>
        new(place.Id, scope.To(place), place.Coordinates!, $"#{fragments}{place.Id}")
        {
            Country = CountryOf(place),
            Wholes = [.. Wholes(place, scope)],
        };

    private static MapPlace Line(Entity place, IEnumerable<Event> events, PageScope scope, string fragments) => new(
        fragments + place.Id,
        scope.To(place),
        place.Coordinates?.Precision.Word() ?? "not on the map",
        Chronology.Of(events, scope.Edition.Placements).ConvertAll(scope.To),
        ClaimsLink(place, scope));

    private static Link? ClaimsLink(Entity place, PageScope scope)
    {
        var claims = scope.References.ClaimsAbout(place.Id).Count();
        // The claims about a place that speaks, as a town does, are in two lists.
        var fragment = scope.References.ClaimsSaidBy(place.Id).Any() ? "" : $"#{Templates.Section.Claims.Anchor}";
        var href = $"{scope.Href(place.Route)}{fragment}";
        return claims == 0 ? null : new Link(Counted.Of(claims, "one claim", "claims"), href);
    }

    public static IEnumerable<string> Wholes(Entity place, PageScope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var whole = place.PartOf;
        while (whole is { } reference && seen.Add(reference.Id))
        {
            yield return reference.Id;
            whole = scope.Corpus.Get<Entity>(reference).PartOf;
        }
    }

    /// <summary>Degrees of latitude around a place among others.</summary>
    private static double Room(Precision precision) => precision switch
    {
        Precision.Country => 5,
        Precision.Region => 4,
        _ => 3,
    };
}
