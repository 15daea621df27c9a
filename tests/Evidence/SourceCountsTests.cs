using Wiki.Evidence.Sources;
using Xunit;

namespace Wiki.Tests.Evidence;

public sealed class SourceCountsTests
{
    [Theory]
    [InlineData("What five news reports say.", "five")]
    [InlineData("It is in 3 of the 5 reports.", "3 5")]
    [InlineData("Four of five sources have it.", "Four five")]
    [InlineData("No report says so, and both accounts differ.", "No both")]
    [InlineData("One source alone counts them; the first report does not.", "One first")]
    [InlineData("Twenty-one short articles were read.", "Twenty")]
    [InlineData("All five name the group [as reports do].", "five")]
    [InlineData("The 24 March report, which is the fifth, gives none.", "fifth")]
    public void CountsOfSourcesAreFound(string text, string counts) => Assert.Equal(counts, Found(text, "en"));

    [Theory]
    [InlineData("The 24 March report has 137 dead.")]
    [InlineData("At least 137 died in the Weekend report.")]
    [InlineData("Two decades before the report lies a war.")]
    [InlineData("The four attackers of the report fled.")]
    [InlineData("The report names all five attackers.")]
    [InlineData("Four attackers, reports say, fled.")]
    [InlineData("The reports name four.")]
    [InlineData("Reports name them all: five.")]
    public void CountsOfOtherThingsAreNotFound(string text) => Assert.Equal("", Found(text, "en"));

    [Theory]
    [InlineData("nl", "Vier van de vijf berichten noemen hem.", "Vier vijf")]
    [InlineData("nl", "Een bericht noemt hem niet.", "")]
    [InlineData("de", "Keine der drei Quellen nennt ihn.", "Keine drei")]
    [InlineData("fi", "Kaikki 5 dossiers.", "5")]
    public void OtherLanguagesHaveTheirOwnWords(string language, string text, string counts) =>
        Assert.Equal(counts, Found(text, language));

    [Fact]
    public void NumbersCountSourcesOnlyWhereSourcesAreNamed()
    {
        var counts = new SourceCounts(new SourceLanguage("en", []), 5);

        Assert.Empty(counts.Find("All five agree.", isAboutSources: false));
        Assert.Single(counts.Find("All five agree.", isAboutSources: true));
        Assert.Empty(counts.Find("All six agree.", isAboutSources: true));
    }

    private static string Found(string text, string language) =>
        string.Join(
            ' ',
            new SourceCounts(new SourceLanguage(language, ["dossiers"]), 5)
                .Find(text, isAboutSources: false)
                .Select(offset => text[offset..].Split(' ', ',', '-', '.')[0])
        );
}
