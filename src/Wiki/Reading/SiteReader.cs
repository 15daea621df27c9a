namespace Wiki.Reading;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static class SiteReader
{
    public static Site Read(Fields fields, ContentFile file) => new()
    {
        At = file.Start,
        Title = fields.RequiredLine("title").Value,
        Description = fields.RequiredLine("description").Value,
        Language = fields.RequiredLine("language").Value,
        Question = fields.RequiredLine("question").Value,
        Answer = fields.ProseLines("answer"),
        About = fields.ProseLines("about"),
        BaseAddress = Scalars.Address(fields.Line("base"), fields.Problems)?.Value,
        Navigation = fields.Ids("navigation"),
        RelationTypes = fields.Each("relation-types", type => new RelationType(type.RequiredLine("id").Value, type.RequiredLine("label").Value, type.RequiredLine("inverse").Value)),
        Measures = fields.Each("measures", measure => new Measure(measure.RequiredLine("id").Value, measure.RequiredLine("label").Value)),
        Minimums = fields.Nested("minimum", ReadMinimums) ?? [],
    };

    private static IReadOnlyList<Minimum> ReadMinimums(Fields fields) =>
        [.. Vocabulary.Terms<RecordKind>().Select(kind => fields.Value(kind.Value.Folder(), Scalars.Whole) is { } count ? new Minimum(kind.Value, count) : null).OfType<Minimum>()];
}
