using System.Globalization;
using System.Text.RegularExpressions;
using Wiki.Output.Json;
using Wiki.Pages.Drawings;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// A group of events in a chronology has a heading of this program, or the name of an event, of a period of a topic or
/// of a figure; its days are those of events and sources, and are read out as they are shown.
/// </summary>
internal static partial class ChronologiesAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var names = Names(site.Data).ToHashSet(StringComparer.Ordinal);
        var days = Days(site.Data).ToHashSet(StringComparer.Ordinal);
        return from page in site.Pages
               from lane in page.Lanes
               where !names.Contains(lane.Heading)
                   || !Written(lane.Days.Replace(LaneHeadings.InOrder, "", StringComparison.Ordinal))
                       .All(days.Contains)
                   || !lane.Labels.All(label => IsOf(label, lane))
               select PublishedSiteProblems.SaidOtherwise(
                   page.Route.Path, PublishedParts.Heading($"{lane.Heading} {lane.Days}"));
    }

    private static IEnumerable<string> Names(ShippedWiki data) =>
    [
        "",
        .. LaneHeadings.All,
        .. data.Events.Values.Select(@event => @event.Title),
        .. data.Topics.Values.SelectMany(topic => topic.Bands ?? []).Select(band => band.Label),
        .. data.Claims.Values.Select(claim => claim.Figure).OfType<FigureJson>()
            .Select(figure => $"{data.Measures.GetValueOrDefault(figure.Measure)}: {figure.Unit}"),
    ];

    /// <summary>A list is read out by the heading and the days above it, or by what the events in it share.</summary>
    private static bool IsOf(string label, ShownLane lane) =>
        label == LaneHeadings.Somewhere
        || label == string.Join(", ", new[] { lane.Heading, lane.Days }.Where(part => part.Length > 0))
        || label == $"{lane.Heading}, {lane.Days}, in order"
        || Steps().Replace(label, "") == $"{lane.Heading}, {Ordered(lane.Days)}";

    private static string Ordered(string days) => days.Replace(LaneHeadings.InOrder, "", StringComparison.Ordinal);

    /// <summary>
    /// The days, months and years of events, sources and periods, and of the day before and the day after each: an
    /// event without a date ends the day before the one that it precedes.
    /// </summary>
    private static IEnumerable<string> Days(ShippedWiki data)
    {
        IEnumerable<DateJson?> dates =
        [
            .. data.Events.Values.Select(@event => @event.Date),
            .. data.Sources.Values.Select(source => source.Published),
            .. data.Topics.Values.SelectMany(topic => topic.Bands ?? []).Select(band => band.Dates),
        ];
        return dates.OfType<DateJson>().SelectMany(Written).Append("about");
    }

    private static IEnumerable<string> Written(DateJson date) =>
        new[] { date.Earliest, date.Latest }
            .OfType<string>()
            .Select(ShippedDates.Day)
            .SelectMany(day => new[] { -1, 0, 1 }.Select(days => DayBeside(day, days)))
            .SelectMany(day => Written(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)))
            .Concat(Written(date.Words));

    /// <summary>The first and the last day of the calendar have one neighbour.</summary>
    private static DateOnly DayBeside(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    private static IEnumerable<string> Written(string words) => Parts().Matches(words).Select(part => part.Value);

    [GeneratedRegex("[0-9]+|[A-Za-z]+")]
    private static partial Regex Parts();

    [GeneratedRegex(": [0-9]+ steps in their order$")]
    private static partial Regex Steps();
}
