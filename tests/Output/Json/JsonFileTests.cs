using Wiki.Output.Json;
using Xunit;

namespace Wiki.Tests.Output.Json;

public sealed class JsonFileTests
{
    [Fact]
    public void LargeFilesAreWrittenInPieces()
    {
        var file = JsonFile.Of("many.json", PublishedJson.Files.WikiJson, () => Many(10_000));
        using var output = new Pieces();
        file.WriteTo(output);
        Assert.Equal(file.Bytes.Length, output.Sizes.Sum());
        Assert.InRange(output.Sizes.Max(), 1, 70_000);
    }

    [Fact]
    public void RecordsAreMappedWhileTheFileIsWritten()
    {
        using var output = new Pieces();
        var written = new List<int>();
        var wiki = Many(10_000) with { Entities = Counted() };
        JsonFile.Of("many.json", PublishedJson.Files.WikiJson, () => wiki).WriteTo(output);
        Assert.Contains(written, pieces => pieces > 1);

        IEnumerable<EntityJson> Counted()
        {
            foreach (var entity in Many(10_000).Entities!)
            {
                written.Add(output.Sizes.Count);
                yield return entity;
            }
        }
    }

    private static WikiJson Many(int entities) =>
        new()
        {
            Schema = "wiki.schema.json",
            Format = PublishedJson.Format,
            Site = new SiteJson
            {
                Title = "Many",
                Description = "Many entities.",
                Language = "en",
                Question = "How many?",
            },
            Entities = Enumerable.Range(0, entities).Select(Entity),
        };

    private static EntityJson Entity(int number) =>
        new()
        {
            Id = $"entity-{number}",
            Name = "One of many",
            Kind = "place",
        };

    /// <summary>Keeps the sizes of what is written.</summary>
    private sealed class Pieces : MemoryStream
    {
        public List<int> Sizes { get; } = [];

        public override void Write(byte[] buffer, int offset, int count) => Sizes.Add(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Sizes.Add(buffer.Length);
    }
}
