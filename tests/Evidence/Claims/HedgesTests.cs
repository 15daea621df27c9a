using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Hedges before, at and behind a number. Brackets stand around what is quoted of a source.</summary>
public sealed class HedgesTests
{
    [Theory]
    [InlineData("en", "40-odd men came", "Men came.", "40")]
    [InlineData("en", "Forty-odd men came", "Men came.", "40")]
    [InlineData("en", "A good 40 men came", "Men came.", "40")]
    [InlineData("en", "40ish men came", "Men came.", "40")]
    [InlineData("en", ">40 men came", "Men came.", "40")]
    [InlineData("en", "≥40 men came", "Men came.", "40")]
    [InlineData("en", "±40 men came", "Men came.", "40")]
    [InlineData("en", "Not 40 men came", "Men came.", "40")]
    [InlineData("en", "Not even 40 men came", "Men came.", "40")]
    [InlineData("en", "as few as 40 men came", "Men came.", "40")]
    [InlineData("en", "40 men or more came", "Men came.", "40")]
    [InlineData("en", "40 men at least came", "Men came.", "40")]
    [InlineData("en", "40 men at most came", "Men came.", "40")]
    [InlineData("en", "40 men at a minimum came", "Men came.", "40")]
    [InlineData("en", "40 men, if not more, came", "Men came.", "40")]
    [InlineData("en", "[40 men] or more came", "40 men came.", "40")]
    [InlineData("en", "one or two men came", "Two men came.", "2")]
    [InlineData("en", "Perhaps 40 men came", "40 men came.", "40")]
    [InlineData("nl", "Geen 40 man kwam", "40 men came.", "40")]
    [InlineData("de", "40 Männer oder mehr kamen", "40 men came.", "40")]
    [InlineData("en", "30 men, not 40 men, came", "40 men came.", "40")]
    [InlineData("en", "some 40 men at least", "At least 40 men.", ">=40")]
    [InlineData("en", "40 men, perhaps more, came", "40 men came.", "40")]
    public void WordsMissingFromTheQuoteAreReported(string language, string source, string statement, string figure) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure));

    [Theory]
    [InlineData("en", "40 men at least came", "At least 40 men came.", ">=40")]
    [InlineData("en", "40-plus men came", "At least 40 men came.", ">=40")]
    [InlineData("en", "A hundred-odd men came", "About a hundred men came.", "~100")]
    [InlineData("en", "40 men, at least 30 of them boys, came", "40 men came.", "40")]
    [InlineData("en", "40 men came, of whom two or more died", "40 men came.", "40")]
    [InlineData("en", "40 old men of Varra came at least once", "40 men came.", "40")]
    [InlineData("en", "40 men came, or so he said", "40 men came.", "40")]
    [InlineData("en", "whether or not 40 men came", "40 men came.", "40")]
    [InlineData("en", "one or two men came", "One or two men came.", "")]
    [InlineData("en", "40 men died at least in part because of it", "40 men died.", "40")]
    [InlineData("en", "40 or more men came", "At least 40 men came.", ">=40")]
    [InlineData("en", "30 men, not 40 men, came", "30 men came.", "30")]
    [InlineData("en", "at least 40 men, and at most 60", "At least 40 men.", ">=40")]
    [InlineData("en", "40 years or more", "At least 40 years.", "")]
    [InlineData("en", "40 men came; at least two died", "40 men came.", "40")]
    [InlineData("en", "40 men came and at least some died", "40 men came.", "40")]
    [InlineData("en", "killed 40 men, or so it seems", "40 men were killed.", "40")]
    public void WordsOfTheQuoteAreAccepted(string language, string source, string statement, string figure) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure));
}
