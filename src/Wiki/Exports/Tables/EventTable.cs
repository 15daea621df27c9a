using Wiki.Composing;
using Wiki.Exports.Json;
using Wiki.Output;

namespace Wiki.Exports.Tables;

/// <summary>One row for each event.</summary>
internal static class EventTable
{
    public static SiteFile Write(Edition edition) =>
        Csv.Write(DataFormats.EventTable, Columns(edition), edition.Corpus.Events);

    private static Column<Event>[] Columns(Edition edition) =>
        [
            new("event", @event => @event.Id),
            new("title", @event => @event.Name),
            new("kind", @event => @event.Kind.Id),
            new("date", @event => @event.Date?.Value.Written),
            new("earliest", @event => DateMapping.Day(@event.Date?.Value.Earliest)),
            new("latest", @event => DateMapping.Day(@event.Date?.Value.Latest)),
            new("time", @event => @event.Time?.Value),
            new("places", @event => Csv.List(@event.Places)),
            new("actors", @event => Csv.List(@event.Actors)),
            new("part-of", @event => @event.PartOf?.Id),
            new("after", @event => Csv.List(@event.After)),
            new("before", @event => Csv.List(@event.Before)),
            new("maybe", @event => Csv.List(@event.Maybe)),
            new("claims", @event => Csv.List(@event.Claims)),
            new("page", @event => edition.AddressOf(@event.Route.Path)),
        ];
}
