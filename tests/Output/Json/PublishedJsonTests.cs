using System.Text;
using System.Text.Json;
using Wiki.Output.Json;
using Xunit;

namespace Wiki.Tests.Output.Json;

public sealed class PublishedJsonTests
{
    private const string Site = """ "site": { "title": "t", "description": "d", "language": "en", "question": "q" } """;

    [Fact]
    public void UnknownKeysAreIgnored() =>
        Assert.Equal("t", Read($$""" { "$schema": "s", "format": 1, {{Site}}, "later": [1] } """).Site.Title);

    [Theory]
    [InlineData(""" "claims": null """)]
    [InlineData(""" "claims": [null] """)]
    [InlineData(""" "later": null """)]
    [InlineData(""" "format": 1 """)]
    [InlineData(""" "claims": {} """)]
    [InlineData(""" "topics": [{ "id": "t" }] """)]
    public void NullsAndRepeatedAndLackingKeysAreErrors(string member) =>
        Assert.Throws<JsonException>(() => Read($$""" { "$schema": "s", "format": 1, {{Site}}, {{member}} } """));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{} {}")]
    public void OtherTextsAreErrors(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    [Fact]
    public void WrittenRecordsAreReadBackUnchanged()
    {
        var bytes = FrozenCase.Files.First(file => file.Path == "data/wiki.json").Bytes;
        var wiki = PublishedJson.Read(bytes, PublishedJson.Files.WikiJson);
        Assert.Equal(bytes, JsonFile.Of("wiki.json", PublishedJson.Files.WikiJson, () => wiki).Bytes);
    }

    private static WikiJson Read(string json) =>
        PublishedJson.Read(Encoding.UTF8.GetBytes(json), PublishedJson.Files.WikiJson);
}
