using Wiki.Pages;

namespace Wiki.Composing.Pages;

/// <summary>A former address of a record.</summary>
/// <param name="From">The former address.</param>
/// <param name="To">The address of the same page now.</param>
/// <param name="Record">The record.</param>
internal sealed record MovedAddress(Route From, Route To, Record Record);

/// <summary>Composes the pages at the former addresses of records that were renamed.</summary>
internal static class MovedPages
{
    public static IEnumerable<MovedAddress> Of(Corpus corpus) =>
        from record in corpus.Records
        from former in record.FormerIds
        from moved in Of(record, former.Id)
        select moved;

    public static MovedPage Compose(MovedAddress moved, PageScope scope)
    {
        var frame = scope.Frame();
        return new MovedPage
        {
            Route = scope.Route,
            Frame = frame.Canonical is null ? frame : frame with { Canonical = scope.AddressOf(moved.To) },
            Title = "Moved",
            Description = $"The page '{moved.Record.Name}' has another address now.",
            To = scope.To(moved.Record) with { Href = scope.Href(moved.To) },
        };
    }

    /// <summary>The dossier of a topic has an address of its own.</summary>
    private static IEnumerable<MovedAddress> Of(Record record, string former)
    {
        yield return new MovedAddress(Route.Of(record.RecordKind, former), record.Route, record);
        if (record is Topic)
            yield return new MovedAddress(Route.DossierOf(former), Route.DossierOf(record.Id), record);
    }
}
