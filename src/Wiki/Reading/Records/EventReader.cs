using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads an event.</summary>
internal static class EventReader
{
    public static Event Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        FormerIds = FormerIdsKey.Read(fields),
        Title = fields.RequiredLine("title"),
        Kind = fields.RequiredListed("kind", "event-kinds"),
        Date = fields.Date("date"),
        Time = fields.Formatted("time", ValueFormats.Time),
        DateBasis = fields.Each("date-basis", basis => QuoteReader.ReadBasis(basis, ownSource: null)),
        Places = fields.Ids("place", RecordKind.Entity),
        Actors = fields.Ids("actors", RecordKind.Entity),
        PartOf = fields.Id("part-of", RecordKind.Event),
        After = fields.Ids("after", RecordKind.Event),
        Before = fields.Ids("before", RecordKind.Event),
        Maybe = fields.Ids("maybe", RecordKind.Event),
        Claims = fields.RequiredIds("claims", RecordKind.Claim),
        Note = Prose.ProseReader.ReadBody(file),
    };
}
