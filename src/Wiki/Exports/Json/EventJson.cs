using System.Text.Json;
using Wiki.Composing;

namespace Wiki.Exports.Json;

/// <summary>An event as JSON.</summary>
internal static class EventJson
{
    public static void WriteEvent(this Utf8JsonWriter json, Event occasion, Edition edition)
    {
        json.WriteString("id", occasion.Id);
        json.WriteString("title", occasion.Name);
        json.WriteString("kind", occasion.Nature.Word());
        json.Date("date", occasion.Date);
        json.WriteBases("date-basis", occasion.DateBasis, edition);
        json.Text("time", occasion.Time);
        json.Ids("place", occasion.Places);
        json.Ids("actors", occasion.Actors);
        json.Text("part-of", occasion.PartOf?.Id);
        json.Ids("after", occasion.After);
        json.Ids("before", occasion.Before);
        json.Ids("maybe", occasion.Maybe);
        json.Ids("claims", occasion.Claims);
        json.Prose("note", occasion.Note);
    }
}
