using System.Globalization;
using Wiki.Reading.Keys;

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
        BaseAddress = fields.Formed("base", ValueFormats.Address)?.Value,
        Navigation = fields.Ids("navigation", RecordKind.Topic),
        RelationTypes = fields.Each("relation-types", type => new RelationType(type.RequiredLine("id").Value, type.RequiredLine("label").Value, type.RequiredLine("inverse").Value)),
        Measures = fields.Each("measures", measure => new Measure(measure.RequiredLine("id").Value, measure.RequiredLine("label").Value)),
        Minimums = fields.Nested("minimum", ReadMinimums) ?? [],
    };

    private static IReadOnlyList<Minimum> ReadMinimums(Fields fields) =>
        [.. Vocabulary.Terms<RecordKind>().Select(kind => fields.Formed(kind.Value.Folder(), ValueFormats.Whole) is { } count ? new Minimum(kind.Value, new Located<int>(int.Parse(count.Value, CultureInfo.InvariantCulture), count.At)) : null).OfType<Minimum>()];
}
