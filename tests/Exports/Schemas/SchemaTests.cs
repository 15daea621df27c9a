using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Wiki.Exports.Schemas;
using Wiki.Reading.Keys;
using Wiki.Reading.Records;
using Wiki.Tests.Sites;
using Xunit;
using Vocabulary = Wiki.Model.Vocabularies.Vocabulary;

namespace Wiki.Tests.Exports.Schemas;

/// <summary>The schemas accept what reading accepts, and refuse what it refuses for its keys.</summary>
public sealed class SchemaTests
{
    /// <summary>
    /// Problems of one key: unknown, missing, of another shape, no word of its vocabulary, of another form.
    /// </summary>
    private static readonly string[] OfKeys = [" W113: ", " W114: ", " W115: ", " W116: ", " W117: ", " W118: "];

    /// <summary>
    /// What no schema of draft 7 can check: a calendar, the order of two numbers, and one key beside another.
    /// </summary>
    private static readonly HashSet<string> Beyond =
    [
        "w115-signs-for-words",
        "w117-ends-reversed",
        "w117-not-in-calendar",
        "w118-bounds",
        "w118-base-with-a-way-up",
        "w118-bounds-beside-number",
        "w118-language-of-three-letters",
        "w118-password-in-an-archived-address",
        "w118-range-reversed",
    ];

    private static readonly Dictionary<string, JsonSchema> Schemas = SchemaFiles
        .Write()
        .ToDictionary(
            file => Path.GetFileName(file.Path).Split('.')[0],
            file => JsonSchema.FromText(System.Text.Encoding.UTF8.GetString(file.Bytes))
        );

    public static TheoryData<string> Mistakes =>
        [.. Fixture.All.Select(fixture => fixture.Name).Where(name => FaultyFilesOf(name).Count > 0)];

    [Fact]
    public void EachKindAndTheSiteHaveASchema()
    {
        var names = Vocabulary.Terms<RecordKind>().Select(kind => kind.Word).Append("site");
        var expected = names.Select(name => $"schema/{name}.schema.json").Order(StringComparer.Ordinal);
        var paths = FrozenCase.Files.Select(file => file.Path);
        var schemas = paths.Where(path => path.StartsWith("schema/", StringComparison.Ordinal));
        Assert.Equal(expected, schemas.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FilesOfTheFrozenCaseFit() => Assert.All(FilesIn(FrozenCase.Content), AssertFits);

    [Fact]
    public void FilesOfTheLighthouseFit() =>
        Assert.All(FilesIn(Path.Combine(Fixture.Lighthouse, "content")), AssertFits);

    [Fact]
    public void TheLegalNeighboursOfMistakesFit() =>
        Assert.All(Fixture.All.SelectMany(fixture => FilesIn(fixture.NearMiss)), AssertFits);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void AMistakeInAKeyIsRefused(string name)
    {
        Assert.All(
            FaultyFilesOf(name),
            file => Assert.Equal(Beyond.Contains(name), Fits(file, FrontMatterJson.AsTexts(file)))
        );
    }

    [Theory]
    [InlineData(RecordKind.Source, "publisher", "carrier")]
    [InlineData(RecordKind.Claim, "about", "successor")]
    [InlineData(RecordKind.Entity, "relations", "part-of")]
    [InlineData(RecordKind.Event, "before", "maybe")]
    [InlineData(RecordKind.Topic, "matrix", "bands")]
    [InlineData(RecordKind.Question, "because", "settled-by")]
    public void SchemaHasTheKeysOfItsReader(RecordKind kind, params string[] names) =>
        Assert.All(names, name => Assert.NotNull(RecordKeys.Of(kind).Find(name)));

    [Fact]
    public void ReferenceKeyNamesItsAllowedKinds()
    {
        var lighthouse = Wiki.Reading.ContentReader.Read(Path.Combine(Fixture.Lighthouse, "content")).Corpus!;
        var links = lighthouse
            .Records.SelectMany(record =>
                RecordLink
                    .Of(record)
                    .Where(link => char.IsAsciiLetter(link.Key[0]))
                    .Select(link => (record.RecordKind, link.Key, Kinds: string.Join(' ', link.Kinds.Order())))
            )
            .Distinct()
            .ToList();
        Assert.InRange(links.Count, 20, int.MaxValue);
        Assert.All(
            links,
            link => Assert.Contains(Ids(RecordKeys.Of(link.RecordKind), link.Key), kinds => kinds == link.Kinds)
        );
    }

    private static IEnumerable<string> Ids(KeyTable table, string name) =>
        table.Keys.SelectMany(key =>
            Item(key.Takes) switch
            {
                Shape.Id id when key.Name == name => [string.Join(' ', id.Kinds.Order())],
                Shape.Set set => Ids(set.Table, name),
                _ => [],
            }
        );

    private static Shape Item(Shape shape) => shape is Shape.Many many ? many.Item : shape;

    /// <summary>The files of a mistake whose keys can be read, but not taken.</summary>
    private static IReadOnlyList<string> FaultyFilesOf(string name)
    {
        var fixture = new Fixture(name);
        var faulty = File.ReadLines(fixture.Expected)
            .Where(line => OfKeys.Any(code => line.Contains(code, StringComparison.Ordinal)))
            .Select(line => line["content/".Length..line.IndexOf(':', StringComparison.Ordinal)])
            .Distinct();
        return
        [
            .. faulty.Select(path => Path.Combine(fixture.Mistake, path))
                .Where(path => File.Exists(path) && FrontMatterJson.AsTexts(path) is not null),
        ];
    }

    private static IEnumerable<string> FilesIn(string content) =>
        Directory
            .EnumerateFiles(content, "*", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetExtension(file) is ".md" or ".yaml"
                && !file.Contains($"{Path.DirectorySeparatorChar}.", StringComparison.Ordinal)
            );

    private static void AssertFits(string file)
    {
        var (texts, typed) = (FrontMatterJson.AsTexts(file), FrontMatterJson.Typed(file));
        Assert.True(Fits(file, texts), file);
        Assert.True(JsonNode.DeepEquals(texts, typed) || Fits(file, typed), file);
    }

    private static bool Fits(string file, JsonNode? keys) =>
        SchemaOf(file).Evaluate(JsonSerializer.SerializeToElement(keys)).IsValid;

    private static JsonSchema SchemaOf(string file) =>
        Schemas[
            Vocabulary
                .Terms<RecordKind>()
                .FirstOrDefault(kind => file.Split(Path.DirectorySeparatorChar).Contains(kind.Value.Folder()))
                ?.Word
                ?? "site"
        ];
}
