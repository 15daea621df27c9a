using Wiki.Composing;
using Wiki.Exports.Json;
using Wiki.Output;

namespace Wiki.Exports.Tables;

/// <summary>A row an event.</summary>
internal static class EventTable
{
    public static SiteFile Write(Edition edition) =>
        Csv.Write(DataFormats.EventTable, Columns(edition), edition.Corpus.Events);

    private static Column<Event>[] Columns(Edition edition) =>
        [
            new("event", one => one.Id),
            new("title", one => one.Name),
            new("kind", one => one.Kind.Id),
            new("date", one => one.Date?.Value.Written),
            new("earliest", one => DateMapping.Day(one.Date?.Value.Earliest)),
            new("latest", one => DateMapping.Day(one.Date?.Value.Latest)),
            new("time", one => one.Time),
            new("places", one => Csv.List(one.Places)),
            new("actors", one => Csv.List(one.Actors)),
            new("part-of", one => one.PartOf?.Id),
            new("after", one => Csv.List(one.After)),
            new("before", one => Csv.List(one.Before)),
            new("maybe", one => Csv.List(one.Maybe)),
            new("claims", one => Csv.List(one.Claims)),
            new("page", one => edition.AddressOf(one.Route.Path)),
        ];
}
