namespace Wiki.Reading;

/// <summary>Reads an event.</summary>
internal static class EventReader
{
    public static Event Read(Fields fields, RecordFile file) => new()
    {
        Id = file.Id,
        At = file.File.Start,
        IsDraft = DraftKey.Read(fields),
        Title = fields.RequiredLine("title"),
        Nature = fields.RequiredChoice<EventKind>("kind").Value,
        Date = fields.Date("date"),
        Time = Scalars.Time(fields.Line("time"), fields.Problems)?.Value,
        DateBasis = fields.Each("date-basis", basis => QuoteReader.ReadBasis(basis, ownSource: null)),
        Places = fields.Ids("place"),
        Actors = fields.Ids("actors"),
        PartOf = fields.Id("part-of"),
        After = fields.Ids("after"),
        Before = fields.Ids("before"),
        Maybe = fields.Ids("maybe"),
        Claims = fields.RequiredIds("claims"),
        Note = Prose.ProseReader.ReadBody(file),
    };
}
