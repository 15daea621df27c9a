using Wiki.Composing.Citing;
using Wiki.Composing.Drawings;
using Wiki.Composing.Lists;
using Wiki.Composing.Pictures;
using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Pages;

/// <summary>Composes the page of an event.</summary>
internal static class EventPages
{
    public static EventPage Of(Event @event, PageScope scope)
    {
        var prose = new ProseComposer(scope);
        var alsoAbout = Listings.AlsoAbout(@event, scope.Edition);
        return new EventPage
        {
            Route = scope.Route,
            Frame = scope.FrameOfDrawings(),
            Title = @event.Name,
            Description = $"{@event.Name}: when it happened, how that is known, and what the reports claim of it.",
            Breadcrumbs = scope.Trail(RecordKind.Event),
            Kind = scope.Term(@event),
            Mark = scope.KindOf(@event).Mark,
            Date = @event.Date is { } date ? Citations.Date(date.Value, @event.DateBasis, scope) : null,
            Time = @event.Time?.Value,
            Places = scope.To(@event.Places),
            Order = Order(@event, scope),
            Counted = CountedViews.Of(Counting(@event, scope), scope),
            Carried = EventMatrices.Of(@event, scope),
            Map = Locators.Of(@event, scope),
            Actors = scope.To(@event.Actors),
            PartOf = scope.To(@event.PartOf),
            Parts = [.. Chronology.Of(PartsOf(@event, scope), scope.Corpus).Select(scope.Line)],
            After = scope.To(@event.After),
            Before = scope.To(@event.Before),
            Maybe = scope.To(@event.Maybe),
            Claims = scope.Lines(scope.Corpus.GetAll<Claim>(@event.Claims)),
            AlsoAbout = scope.Lines(alsoAbout.Shown),
            AllAlsoAbout = alsoAbout.LinkFrom(scope),
            UsedIn = scope.UsedIn(@event),
            Note = prose.Compose(@event.Note),
            Footnotes = prose.Footnotes,
        };
    }

    private static IEnumerable<Claim> Counting(Event @event, PageScope scope) =>
        scope.Corpus.GetAll<Claim>(@event.Claims).Where(claim => claim.Figure?.Of.Id == @event.Id);

    /// <summary>The event between those that are said to come before and after it.</summary>
    private static FocusView? Order(Event @event, PageScope scope)
    {
        var placements = scope.Edition.Placements;
        var neighbours = placements.Earlier[@event.Id].Concat(placements.Later[@event.Id]).Select(placements.Find);
        var events = PartsOf(@event, scope).Concat(neighbours).Prepend(@event).DistinctBy(each => each.Id).ToList();
        if (events.Count == 1)
            return null;
        var view = TimePictures.Around(@event, Chronologies.Lines(events, scope), placements);
        return view is { Count: > 1 } ? view with { IsOnOwnPage = true } : null;
    }

    private static IEnumerable<Event> PartsOf(Event @event, PageScope scope) =>
        scope.References.PartsOf(@event.Id).OfType<Event>();
}
