using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes the page of an event.</summary>
internal static class EventPages
{
    public static EventPage Of(Event @event, PageScope scope)
    {
        var prose = new ProseComposer(scope);
        var alsoAbout = Listing.AlsoAbout(@event, scope.Edition);
        return new EventPage
        {
            Route = scope.Route,
            Frame = scope.Frame(),
            Title = @event.Name,
            Description = $"{@event.Name}: when it happened, how that is known, and what the reports claim of it.",
            Breadcrumbs = scope.Trail(RecordKind.Event),
            Kind = scope.Term(@event),
            Mark = scope.KindOf(@event).Mark,
            Date = @event.Date is { } date ? Citations.Date(date.Value, @event.DateBasis, scope) : null,
            Time = @event.Time,
            Places = scope.To(@event.Places),
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

    private static IEnumerable<Event> PartsOf(Event @event, PageScope scope) =>
        scope.References.PartsOf(@event.Id).OfType<Event>();
}
