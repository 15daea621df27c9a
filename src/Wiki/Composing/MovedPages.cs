using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes the pages at the former addresses of records that were renamed.</summary>
internal static class MovedPages
{
    public static IEnumerable<(Route From, Record To)> Of(Corpus corpus) =>
        from record in corpus.Records
        from former in record.FormerIds
        select (Route.Of(record.RecordKind, former.Id), record);

    public static MovedPage Compose(Record record, PageScope scope)
    {
        var frame = scope.Frame();
        return new MovedPage
        {
            Route = scope.Route,
            Frame = frame.Canonical is null ? frame : frame with { Canonical = scope.AddressOf(record.Route) },
            Title = "Moved",
            Description = $"The page '{record.Name}' has another address now.",
            To = scope.To(record),
        };
    }
}
