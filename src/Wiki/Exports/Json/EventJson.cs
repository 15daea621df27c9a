using System.Text.Json;
using Wiki.Composing;

namespace Wiki.Exports.Json;

/// <summary>An event as JSON.</summary>
internal static class EventJson
{
    public static void WriteEvent(this Utf8JsonWriter json, Event @event, Edition edition)
    {
        json.WriteString("id", @event.Id);
        json.WriteString("title", @event.Name);
        json.WriteString("kind", @event.Kind.Word());
        json.Date("date", @event.Date);
        json.WriteBases("date-basis", @event.DateBasis, edition);
        json.Text("time", @event.Time);
        json.Ids("place", @event.Places);
        json.Ids("actors", @event.Actors);
        json.Text("part-of", @event.PartOf?.Id);
        json.Ids("after", @event.After);
        json.Ids("before", @event.Before);
        json.Ids("maybe", @event.Maybe);
        json.Ids("claims", @event.Claims);
        json.Prose("note", @event.Note);
    }
}
