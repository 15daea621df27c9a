using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Shares and times in other numbers and units. Brackets stand around what is quoted of a source.</summary>
public sealed class AmountsTests
{
    [Theory]
    [InlineData("en", "It burned for 40 minutes", "It burned for half an hour.", "")]
    [InlineData("en", "It burned for half an hour", "It burned for 20 minutes.", "")]
    [InlineData("en", "It burned for about half an hour", "It burned for 30 minutes.", "")]
    [InlineData("en", "It burned for about [half an hour in the night]", "It burned for 30 minutes.", "")]
    [InlineData("en", "One in five boats sank", "One in four boats sank.", "")]
    [InlineData("en", "One in five boats sank", "25 percent of the boats sank.", "")]
    [InlineData("en", "About 20 % of the boats sank", "One in five boats sank.", "")]
    [InlineData("en", "33 percent of the boats sank", "A third of the boats sank.", "")]
    [InlineData("en", "It took 30 days", "It took a month and a half.", "")]
    [InlineData("en", "It took two weeks", "It took.", "15 days")]
    [InlineData("en", "Half of the boats sank", "¼ of the boats sank.", "")]
    [InlineData("en", "It cost 1.5 million crowns", "It cost 1.6 M crowns.", "")]
    [InlineData("en", "About 75 % of the men came", "About 0.7 of the men came.", "")]
    [InlineData("en", "It has 10⁶ candles", "It has 10⁵ candles.", "")]
    [InlineData("en", "It has 5 × 10⁶ candles", "It has 5 candles.", "")]
    [InlineData("en", "It has 1e6 candles", "It has 1e5 candles.", "")]
    public void OtherAmountIsReported(string language, string source, string statement, string figure) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure));

    [Theory]
    [InlineData("en", "It burned for 30 minutes", "It burned for half an hour.", "")]
    [InlineData("en", "It burned for half an hour", "It burned for 30 minutes.", "")]
    [InlineData("en", "The half-hour fire was put out", "The fire burned for 30 minutes.", "")]
    [InlineData("en", "It burned for about half an hour", "It burned for about 30 minutes.", "")]
    [InlineData("en", "It burned for 15 minutes", "It burned for a quarter of an hour.", "")]
    [InlineData("en", "It burned for 45 minutes", "It burned for three quarters of an hour.", "")]
    [InlineData("en", "It burned for an hour and a half", "It burned for 90 minutes.", "")]
    [InlineData("en", "It burned for half a day", "It burned for 12 hours.", "")]
    [InlineData("en", "It took two weeks", "It took 14 days.", "14 days")]
    [InlineData("en", "It took a fortnight", "It took two weeks.", "")]
    [InlineData("en", "It took one and a half years", "It took 18 months.", "")]
    [InlineData("en", "One in five boats sank", "20 percent of the boats sank.", "20 percent of the boats")]
    [InlineData("en", "About 20 % of the boats sank", "About one in five boats sank.", "")]
    [InlineData("en", "Three in four boats sank", "75 percent of the boats sank.", "")]
    [InlineData("en", "Two out of three boats sank", "Two thirds of the boats sank.", "")]
    [InlineData("en", "Half of the boats sank", "50 percent of the boats sank.", "")]
    [InlineData("en", "About 25 percent of the boats sank", "About a quarter of the boats sank.", "")]
    [InlineData("en", "75 percent of the boats sank", "¾ of the boats sank.", "")]
    [InlineData("nl", "Het brandde een half uur", "It burned for 30 minutes.", "")]
    [InlineData("de", "Es brannte eine halbe Stunde", "It burned for 30 minutes.", "")]
    [InlineData("en", "About 75 % of the men came", "About 0.75 of the men came.", "")]
    [InlineData("en", "It cost 1.5 million crowns", "It cost 1.5 M crowns.", "")]
    [InlineData("en", "It has 10⁶ candles", "It has a million candles.", "")]
    [InlineData("en", "It has 5 x 10^6 candles", "It has 5 million candles.", "")]
    [InlineData("en", "It has 1e6 candles", "It has 1,000,000 candles.", "")]
    [InlineData("en", "It is 2.5e-3 m long", "It is 0.0025 m long.", "")]
    [InlineData("en", "10² men came", "10 men came.", "")]
    public void SameAmountIsCarried(string language, string source, string statement, string figure) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure));
}
