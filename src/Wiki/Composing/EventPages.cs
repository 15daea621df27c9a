using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes the page of an event.</summary>
internal static class EventPages
{
    public static EventPage Of(Event occasion, PageScope scope)
    {
        var prose = new ProseComposer(scope);
        var others = Listing.AlsoAbout(occasion, scope.Edition);
        return new EventPage
        {
            Route = scope.Route,
            Frame = scope.Frame(),
            Title = occasion.Name,
            Description = $"{occasion.Name}: when it happened, how that is known, and what the reports claim of it.",
            Breadcrumbs = scope.Trail(RecordKind.Event),
            Kind = scope.Term(occasion.Nature),
            Date = occasion.Date is { } date ? Citations.Date(date.Value, occasion.DateBasis, scope) : null,
            Time = occasion.Time,
            Places = scope.To(occasion.Places),
            Actors = scope.To(occasion.Actors),
            PartOf = scope.To(occasion.PartOf),
            Parts = [.. Chronology.Of(scope.References.PartsOf(occasion.Id).OfType<Event>()).Select(scope.Line)],
            After = scope.To(occasion.After),
            Before = scope.To(occasion.Before),
            Maybe = scope.To(occasion.Maybe),
            Claims = scope.Lines(scope.Corpus.GetAll<Claim>(occasion.Claims)),
            AlsoAbout = scope.Lines(others.Shown),
            AllAlsoAbout = others.LinkFrom(scope),
            UsedIn = scope.UsedIn(occasion),
            Note = prose.Compose(occasion.Note),
            Footnotes = prose.Footnotes,
        };
    }
}
