namespace Wiki.Editing.Listing;

/// <summary>An entry of a list: a record or a sentence, with its location.</summary>
/// <param name="Subkind">The value of the record's key <c>kind</c>; empty if it has none.</param>
internal sealed record ListedRecord(string Id, string Kind, string Subkind, string Name, string At)
{
    /// <summary>The kind of a sentence of a report.</summary>
    public const string Passage = "passage";

    /// <summary>The kind of a sentence that counts sources.</summary>
    public const string Count = "count";

    public static ListedRecord Of(Record record) =>
        new(record.Id, record.RecordKind.Word(), SubkindOf(record), record.Name, record.At.File);

    private static string SubkindOf(Record record) => record switch
    {
        Claim claim => claim.Kind.Word(),
        Entity entity => entity.Kind.Word(),
        Event @event => @event.Kind.Id,
        Question question => question.Kind.Word(),
        _ => "",
    };
}
