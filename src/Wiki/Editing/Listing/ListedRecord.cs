namespace Wiki.Editing.Listing;

/// <summary>A line of a list: a record, or a stretch of a report, with its place.</summary>
/// <param name="Nature">The sort of record within its kind; empty where it has none.</param>
internal sealed record ListedRecord(string Id, string Kind, string Nature, string Name, string At)
{
    public static ListedRecord Of(Record record) => new(record.Id, record.RecordKind.Word(), NatureOf(record), record.Name, record.At.File);

    private static string NatureOf(Record record) => record switch
    {
        Claim claim => claim.Kind.Word(),
        Entity entity => entity.Kind.Word(),
        Event @event => @event.Kind.Word(),
        Question question => question.Kind.Word(),
        _ => "",
    };
}
