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
        Description = fields.RequiredParagraph("description").Value,
        Language = fields.RequiredFormed("language", LanguageTag.Format).Value,
        Question = fields.RequiredLine("question").Value,
        Answer = fields.ProseLines("answer"),
        About = fields.ProseLines("about"),
        BaseAddress = fields.Address("base", ValueFormats.BaseAddress),
        Navigation = fields.Ids("navigation", RecordKind.Topic),
        RelationTypes = fields.Each("relation-types", ReadRelationType),
        Measures = fields.Each("measures", ReadMeasure),
        Minimums = fields.Nested("minimum", ReadMinimums) ?? [],
    };

    private static RelationType ReadRelationType(Fields fields) => new(
        fields.RequiredLine("id").Value,
        fields.RequiredLine("label").Value,
        fields.RequiredLine("inverse").Value);

    private static Measure ReadMeasure(Fields fields) =>
        new(fields.RequiredLine("id").Value, fields.RequiredLine("label").Value);

    private static IReadOnlyList<Minimum> ReadMinimums(Fields fields) =>
        [.. Vocabulary.Terms<RecordKind>().Select(kind => ReadMinimum(fields, kind.Value)).OfType<Minimum>()];

    private static Minimum? ReadMinimum(Fields fields, RecordKind kind)
    {
        if (fields.Formatted(kind.Folder(), ValueFormats.Whole) is not { } count)
            return null;
        return new Minimum(kind, new Located<int>(int.Parse(count.Value, CultureInfo.InvariantCulture), count.At));
    }
}
