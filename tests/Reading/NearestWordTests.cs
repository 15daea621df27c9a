using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Reading;

public sealed class NearestWordTests
{
    private static readonly string[] Known = ["statement", "status", "source", "kind", "topics"];

    [Theory]
    [InlineData("statment", "statement")]
    [InlineData("Statement", "statement")]
    [InlineData("sorce", "source")]
    [InlineData("sources", "source")]
    [InlineData("topic", "topics")]
    [InlineData("kidn", "kind")]
    [InlineData("stat", "status")]
    [InlineData("stateme", "statement")]
    [InlineData("KIND", "kind")]
    [InlineData("content/kinds/Kind.md", "kind")]
    public void TheKnownWordOfFewestChangesIsOffered(string word, string nearest) =>
        Assert.Equal(nearest, NearestWord.Of(word, Known));

    [Theory]
    [InlineData("nos", "nos-2024-03-23")]
    [InlineData("us", null)]
    [InlineData("n", null)]
    public void OnlyIdWithThatFirstWordIsOffered(string word, string? nearest) =>
        Assert.Equal(nearest, NearestWord.Of(word, ["nos-2024-03-23", "us-warned", "us-official"]));

    [Theory]
    [InlineData("qoute", "quote")]
    [InlineData("ntoe", "note")]
    [InlineData("squote", "quote")]
    [InlineData("nott", "note")]
    public void TwoLettersSwappedAreOneSlip(string word, string nearest) =>
        Assert.Equal(nearest, NearestWord.Of(word, ["note", "quote"]));

    [Theory]
    [InlineData("coordinates")]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("id")]
    [InlineData("sta")]
    public void DistantWordOffersNoOther(string word) => Assert.Null(NearestWord.Of(word, Known));

    [Theory]
    [InlineData("deaths-132")]
    [InlineData("deaths-13")]
    [InlineData("report-2024-03-25")]
    public void WordOfOtherDigitsIsNotOffered(string word) =>
        Assert.Null(NearestWord.Of(word, ["deaths-133", "injured-4", "report-2024-03-24"]));

    [Theory]
    [InlineData("deths-133", "deaths-133")]
    [InlineData("report-2024", "report-2024-03-24")]
    [InlineData("deaths", "deaths-133")]
    public void WordOfSameDigitsIsOffered(string word, string nearest) =>
        Assert.Equal(nearest, NearestWord.Of(word, ["deaths-133", "injured-4", "report-2024-03-24"]));

    [Theory]
    [InlineData("b-a", "b-b")]
    [InlineData("b-b", "b-a")]
    public void FirstOfEquallyNearWordsIsOffered(string first, string second) =>
        Assert.Equal("b-a", NearestWord.Of("b-x", [first, second]));
}
