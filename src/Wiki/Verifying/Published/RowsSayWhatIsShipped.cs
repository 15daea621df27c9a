using System.Globalization;
using System.Text.RegularExpressions;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Pages of events, sources and claims show their dates, and rows of indexes and of chronologies the dates, questions
/// and positions of their records.
/// </summary>
internal static partial class RowsSayWhatIsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var data = site.Data;
        return
        [
            .. Dates(site),
            .. from page in site.Pages
               from link in page.Links
               where link.Row is not null
               let path = page.Route.Follow(link.Href).Path
               where page.Route.IsOfIndex && page.Route != Route.Home
                   ? !Expected(path, data).All(words => Has(link.Row!, words))
                   : !IsWithin(link.Row!, data.Events.GetValueOrDefault(EventAt(path)))
               select SaidOtherwise(page.Route, PublishedParts.Row(ShippedNames.IdOf(path))),
        ];
    }

    /// <summary>The dates of records on their own pages.</summary>
    private static IEnumerable<Problem> Dates(ShippedSite site)
    {
        IEnumerable<(Route Route, DateJson? Date)> dates =
        [
            .. site.Data.Events.Values.Select(@event => (Route.Of(RecordKind.Event, @event.Id), @event.Date)),
            .. site.Data.Sources.Values.Select(source =>
                (Route.Of(RecordKind.Source, source.Id), (DateJson?)source.Published)),
            .. site.Data.Claims.Values.Select(claim => (Route.Of(RecordKind.Claim, claim.Id), claim.When)),
        ];
        return from dated in dates
               where dated.Date is not null
               let words = Letters.Of(dated.Date!.Words)
               where site.Page(dated.Route)?.Letters.Contains(words, StringComparison.Ordinal) == false
               select SaidOtherwise(dated.Route, PublishedParts.Date(dated.Date!.Words));
    }

    private static IEnumerable<string> Expected(string path, ShippedWiki data)
    {
        var id = ShippedNames.IdOf(path);
        return Path.GetDirectoryName(path) switch
        {
            "claims" when data.Claims.GetValueOrDefault(id) is { } claim =>
                [ShippedTerms.LabelOf<ClaimKind>(claim.Kind), .. claim.SaidBy ?? []],
            "entities" when data.Records.GetValueOrDefault(id) is EntityJson entity =>
                [ShippedTerms.LabelOf<EntityKind>(entity.Kind)],
            "events" when data.Events.GetValueOrDefault(id) is { } @event =>
            [
                @event.Date?.Words ?? Event.InPlaceOfDate,
                data.EventKinds.GetValueOrDefault(@event.Kind, @event.Kind),
            ],
            "sources" when data.Sources.GetValueOrDefault(id) is { } source =>
                [source.Published.Words, source.Reliability.Grade],
            "topics" when data.Topics.GetValueOrDefault(id) is { } topic => [topic.Question],
            "questions" when data.Questions.GetValueOrDefault(id) is { } question =>
                question.Positions.Select(position => position.Label),
            _ => [],
        };
    }

    /// <summary>
    /// A chronology shortens dates, and gives a time of day; it has no number and no month of its own.
    /// </summary>
    private static bool IsWithin(string shown, EventJson? @event) =>
        @event?.Date is not { } date
        || NumbersAndMonths(Steps().Replace(shown, "")).IsSubsetOf(
            NumbersAndMonths($"{date.Words} {date.Edtf} {Day(date.Earliest)} {Day(date.Latest)} {@event.Time}"));

    private static string Day(string? day) => day is null
        ? ""
        : ShippedDates.Day(day).ToString("d M MMMM yyyy", CultureInfo.InvariantCulture);

    private static HashSet<string> NumbersAndMonths(string words) =>
        [.. NumberOrMonth().Matches(words).Select(number => number.Value.TrimStart('0'))];

    private static string EventAt(string path) =>
        path.StartsWith("events/", StringComparison.Ordinal) ? ShippedNames.IdOf(path) : "";

    private static bool Has(string row, string words) =>
        Letters.Of(row).Contains(Letters.Of(words), StringComparison.Ordinal);

    private static Problem SaidOtherwise(Route route, string what) =>
        PublishedSiteProblems.SaidOtherwise(route.Path, what);

    /// <summary>A place in the order of a period whose events have no dates of their own.</summary>
    [GeneratedRegex("steps? [0-9]+( to [0-9]+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Steps();

    [GeneratedRegex("[0-9]+|[A-Z][a-z]+")]
    private static partial Regex NumberOrMonth();
}
