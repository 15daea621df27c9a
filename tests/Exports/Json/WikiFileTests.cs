using System.Text.Json;
using Wiki.Checking.Quotes;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Exports.Json;

public sealed class WikiFileTests : IDisposable
{
    private readonly JsonDocument _wiki = JsonDocument.Parse(
        FrozenCase.Files.First(file => file.Path == DataFormats.Wiki.Path).Bytes
    );

    public void Dispose() => _wiki.Dispose();

    [Theory]
    [InlineData(RecordKind.Source)]
    [InlineData(RecordKind.Claim)]
    [InlineData(RecordKind.Entity)]
    [InlineData(RecordKind.Event)]
    [InlineData(RecordKind.Topic)]
    [InlineData(RecordKind.Question)]
    public void EveryRecordOfTheCorpusIsThere(RecordKind kind)
    {
        var ids = _wiki
            .RootElement.GetProperty(kind.Folder())
            .EnumerateArray()
            .Select(record => record.GetProperty("id").GetString());
        var expected = FrozenCase.Corpus.Records.Where(record => record.RecordKind == kind).Select(record => record.Id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal)!);
    }

    [Fact]
    public void EveryPassageEqualsItsQuote()
    {
        var blocks = _wiki
            .RootElement.GetProperty("sources")
            .EnumerateArray()
            .ToDictionary(
                source => source.GetProperty("id").GetString()!,
                source =>
                    source
                        .GetProperty("blocks")
                        .EnumerateArray()
                        .Select(block => block.GetProperty("text").GetString()!)
                        .ToList()
            );
        var count = 0;
        foreach (var (source, passage) in Quotes(_wiki.RootElement))
        {
            var text = blocks[source][passage.GetProperty("block").GetInt32()];
            Assert.Equal(
                passage.GetProperty("words").GetString(),
                text[passage.GetProperty("start").GetInt32()..passage.GetProperty("end").GetInt32()]
            );
            count++;
        }

        Assert.Equal(QuoteProver.Quotes(FrozenCase.Corpus).Sum(quote => quote.Parts.Count), count);
    }

    [Fact]
    public void EveryReferencedIdIsARecord()
    {
        string[] keys =
        [
            "source",
            "topics",
            "about",
            "questions",
            "events",
            "claims",
            "place",
            "actors",
            "part-of",
            "publisher",
            "carrier",
            "used-by",
            "to",
            "claim",
            "of",
            "rivals",
            "successor",
            "after",
            "before",
            "maybe",
            "sources",
        ];
        var named = Strings(_wiki.RootElement, keys).Distinct().ToList();
        Assert.InRange(named.Count, 100, int.MaxValue);
        Assert.All(named, id => Assert.NotNull(FrozenCase.Corpus.Find(id)));
    }

    [Fact]
    public void NoValueIsNull() =>
        Assert.DoesNotContain(Elements(_wiki.RootElement), element => element.ValueKind == JsonValueKind.Null);

    /// <summary>Every object that has a source and a quote, wherever it stands.</summary>
    private static IEnumerable<(string Source, JsonElement Passage)> Quotes(JsonElement root) =>
        from element in Elements(root)
        where element.ValueKind == JsonValueKind.Object && element.TryGetProperty("quote", out _)
        from passage in element.GetProperty("quote").EnumerateArray()
        select (element.GetProperty("source").GetString()!, passage);

    private static IEnumerable<string> Strings(JsonElement root, string[] keys) =>
        from element in Elements(root)
        where element.ValueKind == JsonValueKind.Object
        from property in element.EnumerateObject()
        where keys.Contains(property.Name)
        from value in property.Value.ValueKind == JsonValueKind.Array
            ? property.Value.EnumerateArray()
            : new[] { property.Value }.AsEnumerable()
        where value.ValueKind == JsonValueKind.String
        select value.GetString()!;

    private static IEnumerable<JsonElement> Elements(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(property => Elements(property.Value))
                .Prepend(element),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements).Prepend(element),
            _ => [element],
        };
}
