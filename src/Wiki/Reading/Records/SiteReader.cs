using System.Globalization;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Reading.Files;
using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static class SiteReader
{
    public static Site Read(Fields fields, ContentFile file) => new()
    {
        At = file.Start,
        Bytes = file.Bytes,
        Title = fields.RequiredLine("title").Value,
        Description = fields.RequiredParagraph("description").Value,
        Language = fields.RequiredFormed("language", LanguageTag.Format).Value,
        Question = fields.RequiredLine("question").Value,
        Answer = fields.ProseLines("answer"),
        About = fields.ProseLines("about"),
        Base = fields.Address("base", ValueFormats.BaseAddress),
        Navigation = fields.EachOrId("navigation", ReadGroup, Single, RecordKind.Topic),
        RelationTypes = Terms(fields, "relation-types", ReadRelationType),
        Measures = Terms(fields, "measures", ReadMeasure),
        EventKinds = Terms(fields, "event-kinds", ReadEventKind),
        Home = fields.Each("home", ReadPicture),
        Story = fields.Each("story", ReadScreen),
        SourceWords = [.. fields.Lines("source-words").Select(word => word.Value)],
        Compare = fields.Ids("compare", RecordKind.Question, RecordKind.Event),
        Look = fields.Nested("look", ReadLook),
        Minimums = fields.Nested("minimum", ReadMinimums) ?? [],
    };

    /// <summary>The terms of a vocabulary, each id once.</summary>
    private static IReadOnlyList<T> Terms<T>(Fields fields, string key, Func<Fields, Located<string>, T> read)
    {
        var ids = new Dictionary<string, Location>(StringComparer.Ordinal);
        return fields.Each(key, term =>
        {
            var id = term.RequiredFormed("id", ValueFormats.Id);
            if (id.Value.Length > 0 && !ids.TryAdd(id.Value, id.At))
                term.Problems.Add(ReadingProblems.RepeatedItem(id.At, key, id.Value, ids[id.Value]));
            return read(term, id);
        });
    }

    private static RelationType ReadRelationType(Fields fields, Located<string> id) => new(
        id.Value,
        fields.RequiredLine("label").Value,
        fields.RequiredLine("inverse").Value);

    private static Measure ReadMeasure(Fields fields, Located<string> id) =>
        new(id.Value, fields.RequiredLine("label").Value);

    private static MenuGroup Single(Reference item) => new(null, [item]);

    private static MenuGroup ReadGroup(Fields fields) =>
        new(fields.RequiredLine("label").Value, fields.RequiredIds("items", RecordKind.Topic));

    private static EventKind ReadEventKind(Fields fields, Located<string> id) => new(
        id.Value,
        fields.RequiredLine("label").Value,
        fields.RequiredChoice<EventMark>("mark").Value)
    {
        Stix = fields.Choice<StixEvent>("stix")?.Value,
    };

    private static ShownPicture ReadPicture(Fields fields) => new(
        fields.RequiredChoice<SitePicture>("show"),
        [.. fields.RequiredTexts("of").Select(id => new Reference(id.Value, id.At))]);

    private static StoryScreen ReadScreen(Fields fields) =>
        new(fields.RequiredLine("label").Value, fields.RequiredProse("text"), ReadPicture(fields));

    private static Look ReadLook(Fields fields)
    {
        var accent = fields.Formatted("accent", ValueFormats.Colour);
        if (accent is { } written && ContrastOf(written.Value) is < Colour.Readable and var contrast)
            fields.Problems.Add(ReadingProblems.AccentTooPale(written, contrast, ReadableFor(written.Value)));
        return new Look(accent, fields.Formatted("logo", ValueFormats.LogoName));
    }

    private static double ContrastOf(string accent) => Colour.Parse(accent).ContrastWith(Colour.LightGround);

    private static string ReadableFor(string accent) => Colour.Parse(accent).ForLightTheme().ToString();

    private static IReadOnlyList<Minimum> ReadMinimums(Fields fields) =>
        [.. Vocabulary.Terms<RecordKind>().Select(kind => ReadMinimum(fields, kind.Value)).OfType<Minimum>()];

    private static Minimum? ReadMinimum(Fields fields, RecordKind kind)
    {
        if (fields.Formatted(kind.Folder(), ValueFormats.Whole) is not { } count)
            return null;
        return new Minimum(kind, new Located<int>(int.Parse(count.Value, CultureInfo.InvariantCulture), count.At));
    }
}
