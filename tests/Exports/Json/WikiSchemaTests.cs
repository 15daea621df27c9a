using System.Text.Json.Nodes;
using Wiki.Exports.Json;
using Xunit;

namespace Wiki.Tests.Exports.Json;

public sealed class WikiSchemaTests
{
    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void EverythingIsAsItsSchemaSays(string name) => Assert.Empty(Breaches(Whole(name)));

    [Fact]
    public void AnUnknownKeyIsABreach()
    {
        var wiki = Whole("lighthouse");
        wiki["claims"]![0]!["truth"] = 1;
        Assert.NotEmpty(Breaches(wiki));
    }

    [Fact]
    public void AWordOutsideItsVocabularyIsABreach()
    {
        var wiki = Whole("lighthouse");
        wiki["claims"]![0]!["kind"] = "rumour";
        Assert.NotEmpty(Breaches(wiki));
    }

    [Fact]
    public void AClaimWithoutCitationsIsABreach()
    {
        var wiki = Whole("lighthouse");
        wiki["claims"]![0]!.AsObject().Remove("citations");
        Assert.NotEmpty(Breaches(wiki));
    }

    [Theory]
    [InlineData("id", "\"Not An Id\"")]
    [InlineData("id", "null")]
    [InlineData("topics", "[]")]
    [InlineData("topics", "[\"Not An Id\"]")]
    [InlineData("when", "{\"edtf\": \"2024\", \"words\": \"2024\", \"earliest\": \"2024\"}")]
    [InlineData("status", "\"true\"")]
    [InlineData("note", "1")]
    public void AValueOfAnotherFormIsABreach(string key, string value)
    {
        var wiki = Whole("lighthouse");
        wiki["claims"]![0]![key] = JsonNode.Parse(value);
        Assert.NotEmpty(Breaches(wiki));
    }

    private static IReadOnlyList<string> Breaches(JsonNode wiki) =>
        SchemaCheck.Breaches(WikiSchema.Write().Bytes, wiki);

    private static JsonNode Whole(string name) => JsonNode.Parse(WikiFile.Write(Editions.Of(name)).Bytes)!;
}
