using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Reading.Keys;
using Wiki.Reading.Prose;
using Wiki.Reading.Records;
using Wiki.Reading.Yaml;

namespace Wiki.Tests;

/// <summary>Sources made of nothing but their text.</summary>
internal static class Reports
{
    public const string Id = "report";

    private static readonly Location Start = new("sources/report.md", 1, 1);

    /// <summary>A source whose body is the Markdown, sealed; its first line is line 1.</summary>
    public static Source Read(string markdown)
    {
        var file = new ContentFile(Start.File, markdown);
        var record = new RecordFile(file, Id, new YamlMap(Start, []), 0, []);
        var source = Of(SourceTextReader.Read(record), BodySeal.Of(markdown));
        Assert.Empty(record.Problems);
        return source;
    }

    /// <summary>A source of blocks that are their visible text already, each a line of its own.</summary>
    public static Source OfBlocks(params IEnumerable<string> texts) =>
        Of([.. texts.Select((text, index) => new SourceBlock(index, 0, text, [new LineStart(0, index + 1)]))], "");

    public static Quote Quote(params IEnumerable<string> parts) =>
        new(new Reference(Id, Start), [.. parts.Select(part => Located(part))]);

    public static Located<string> Located(string words) => new(words, new Location("claims/claim.md", 5, 12));

    private static Source Of(IReadOnlyList<SourceBlock> blocks, string seal) =>
        new()
        {
            Id = Id,
            At = Start,
            ShortName = new Located<string>("Report", Start),
            Badge = new Located<string>("RE", Start),
            Kind = SourceKind.NewsReport,
            Label = new Located<string>("Report", Start),
            Published = new Located<Edtf>(Scalars.NoDate, Start),
            Language = "en",
            Reliability = new Reliability(ReliabilityGrade.F, ""),
            Seal = new Located<string>(seal, Start),
            SealedText = "",
            BodyHash = seal,
            Blocks = blocks,
        };
}
