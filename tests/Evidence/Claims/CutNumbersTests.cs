using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Numbers of which a quote cuts off a part, or the sign of a unit. Brackets stand around what is quoted of a source.</summary>
public sealed class CutNumbersTests
{
    [Theory]
    [InlineData("en", "That night [the keeper on the hill had 42] million crowns.", "The keeper had 42 crowns then.", "")]
    [InlineData("en", "[the keeper on the hill had 49] thousand crowns.", "The keeper had 49 crowns.", "49 crowns")]
    [InlineData("en", "[the keeper on the hill had two] hundred crowns.", "The keeper had two crowns.", "")]
    [InlineData("en", "[the keeper on the hill had twenty] five crowns.", "The keeper had twenty crowns.", "20 crowns")]
    [InlineData("en", "[the keeper on the hill had 47] ½ crowns.", "The keeper had 47 crowns.", "47 crowns")]
    [InlineData("en", "Two [hundred men were on the hill then].", "A hundred men were on the hill.", "")]
    [InlineData("en", "Thirty [five hundred men were on the hill then].", "Five hundred men were on the hill.", "")]
    [InlineData("en", "It had 5 [million crowns on the hill then].", "A million crowns.", "")]
    [InlineData("en", "[the keeper had 45]% of it.", "The keeper had 45 men.", "")]
    [InlineData("en", "[the keeper had 43] per cent of it.", "The keeper had 43 men.", "")]
    [InlineData("en", "[the keeper had 43] percent of it.", "The keeper had 43 men.", "")]
    [InlineData("en", "The keeper had 43 per cent of it.", "The keeper had 43 men.", "")]
    [InlineData("en", "[the keeper on the hill had 42]-odd crowns.", "The keeper had 42 crowns then.", "")]
    [InlineData("en", "[the keeper had 42] and a half crowns.", "The keeper had 42 crowns then.", "")]
    [InlineData("en", "[the keeper had 42] or 43 crowns.", "The keeper had 42 crowns then.", "")]
    [InlineData("en", "[the keeper had 42] to 50 crowns.", "The keeper had 42 crowns then.", "")]
    [InlineData("en", "[the keeper had three] quarters of the crowns.", "The keeper had three crowns.", "")]
    [InlineData("en", "[the keeper had two] thirds of the crowns.", "The keeper had two crowns.", "")]
    [InlineData("en", "[the keeper had 42] men, if not more.", "The keeper had 42 men.", "")]
    [InlineData("en", "[the keeper came at 8] p.m. then.", "The keeper came at 8.", "")]
    [InlineData("en", "nearly [two hundred men were on the hill].", "Two hundred men were on the hill.", "")]
    [InlineData("en", "a quarter of [a million men were on the hill].", "A million men were on the hill.", "")]
    [InlineData("en", "not [40 men were on the hill then].", "40 men were on the hill.", "")]
    [InlineData("en", "[It was 5 degrees] below zero then.", "It was 5 degrees.", "")]
    [InlineData("en", "[The keeper had 42] dozen eggs.", "The keeper had 42 eggs.", "")]
    [InlineData("en", "[The keeper had 42] bn crowns.", "The keeper had 42 crowns.", "")]
    [InlineData("en", "Half a [million men came over the hill].", "A million men came.", "")]
    [InlineData("en", "[the keeper had 43] per cent of it.", "The keeper had 43%.", "")]
    public void WordsMissingFromTheQuoteAreReported(string language, string source, string statement, string figure) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure));

    [Theory]
    [InlineData("en", "[the keeper on the hill had 42 million] crowns.", "The keeper had 42 million crowns then.", "")]
    [InlineData("en", "[the keeper on the hill had 42] men.", "The keeper had 42 men.", "42")]
    [InlineData("en", "In 2018, [42 men were on the hill] then.", "The keeper had 42 men.", "42")]
    [InlineData("en", "The keeper had 43 per cent of it.", "The keeper had 43% of it.", "43 per cent of it")]
    [InlineData("en", "The keeper had between 40 and 43 per cent of it.", "The keeper had 40 to 43% of it.", "40..43 per cent")]
    [InlineData("en", "[the keeper of the hill said so]: 40 men came.", "The keeper said so.", "")]
    [InlineData("en", "[the keeper came at 8] o'clock then.", "The keeper came at 8.", "")]
    [InlineData("en", "One [hundred men were on the hill then].", "A hundred men were there.", "")]
    public void WordsOfTheQuoteAreAccepted(string language, string source, string statement, string figure) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure));
}
