using System.Globalization;
using Wiki.Composing.Drawings;
using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing;

/// <summary>Composes the maps of topics and of places.</summary>
internal static class Maps
{
    /// <summary>The places of a topic's events; null where none of them can be located.</summary>
    public static MapView? Of(Topic topic, IReadOnlyList<Event> events, PageScope scope)
    {
        var places = scope.Corpus.GetAll<Entity>(events.SelectMany(one => one.Places)).DistinctBy(place => place.Id).OrderBy(place => place.Name, StringComparer.Ordinal).ThenBy(place => place.Id, StringComparer.Ordinal).ToList();
        var marks = places.Index().Where(place => place.Item.Coordinates is not null).Select(place => Mark(place.Item, place.Index + 1, scope)).ToList();
        if (marks.Count == 0)
            return null;
        var frame = MapFrame.Around([.. marks.Select(mark => mark.At)], Room);
        return new MapView(
            Picture($"{topic.Name}: the places of its events", frame, MapMarks.Of(marks, frame)),
            [.. places.Select(place => Line(place, events, scope))]);
    }

    /// <summary>A place among the countries around it; null where it cannot be located.</summary>
    public static MapPicture? Of(Entity place, PageScope scope)
    {
        if (place.Coordinates is not { } at)
            return null;
        var frame = MapFrame.Around([at], RoomAlone);
        var around = scope.Corpus.Entities.Where(other => other != place && other.Coordinates is { Precision: Precision.Country } near && near != at && frame.Shows(near));
        return Picture($"Where {place.Name} lies", frame, MapMarks.Of([Mark(place, null, scope), .. around.Where(IsWhole(scope)).Select(other => Mark(other, null, scope) with { IsContext = true })], frame));
    }

    private static MapPicture Picture(string title, MapFrame frame, IReadOnlyList<MapMark> marks)
    {
        var (land, borders) = MapPaths.Of(frame);
        return new MapPicture { Title = title, Width = MapFrame.Width, Height = frame.Height, Land = land, Borders = borders, Marks = marks };
    }

    private static PlaceToMark Mark(Entity place, int? number, PageScope scope) => new(place.Id, scope.To(place), place.Coordinates!, number, $"#{Anchor(place)}") { Wholes = [.. Wholes(place, scope)] };

    private static MapPlace Line(Entity place, IReadOnlyList<Event> events, PageScope scope)
    {
        var claims = scope.References.ClaimsAbout(place.Id).Count();
        return new MapPlace(
            Anchor(place),
            scope.To(place),
            place.Coordinates?.Precision.Word() ?? "not on the map",
            [.. Chronology.Of(events.Where(one => one.Places.Any(at => at.Id == place.Id)), scope.Edition.Placements).Select(scope.To)],
            claims == 0 ? null : new Link(claims == 1 ? "one claim" : string.Create(CultureInfo.InvariantCulture, $"{claims} claims"), $"{scope.Href(place.Route)}#{Templates.Section.Claims.Anchor}"));
    }

    private static string Anchor(Entity place) => $"_at-{place.Id}";

    /// <summary>A small place that is known no better than its country stands on that country's point and names nothing there.</summary>
    private static Func<Entity, bool> IsWhole(PageScope scope) =>
        place => !scope.Corpus.Entities.Any(other => other.Coordinates == place.Coordinates && Wholes(place, scope).Contains(other.Id));

    private static IEnumerable<string> Wholes(Entity place, PageScope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var whole = place.PartOf; whole is { } reference && seen.Add(reference.Id); whole = scope.Corpus.Get<Entity>(reference).PartOf)
            yield return reference.Id;
    }

    private static double Room(Precision precision) => precision switch
    {
        Precision.Country => 5,
        Precision.Region => 4,
        _ => 3,
    };

    private static double RoomAlone(Precision precision) => precision switch
    {
        Precision.Country => 20,
        Precision.Region => 12,
        _ => 9,
    };
}
