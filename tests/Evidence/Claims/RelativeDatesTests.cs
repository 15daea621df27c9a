using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Times that count from the day of the report, Saturday 1 June 2019.</summary>
public sealed class RelativeDatesTests
{
    [Theory]
    [InlineData("en", "It burned the day before yesterday", "It burned on 31 May 2019.", "")]
    [InlineData("en", "The talks will begin next Monday", "They began on 27 May 2019.", "")]
    [InlineData("en", "The hall will burn on Monday, he said", "It burned.", "2019-05-27")]
    [InlineData("en", "The hall burned on 30 December, he said", "It burned.", "2019-12-30")]
    [InlineData("en", "The hall burned last March", "It burned.", "2020-03")]
    [InlineData("en", "The law takes effect in April next year", "It takes effect in April 2019.", "")]
    [InlineData("en", "It burned in spring 2018", "It burned.", "2018-22")]
    [InlineData("en", "It burned in spring 2018", "It burned.", "2018-12")]
    [InlineData("en", "It burned three days ago", "It burned on 28 May 2019.", "")]
    [InlineData("en", "It burned two years ago", "It burned in 2018.", "")]
    [InlineData("en", "It burned last Friday", "It burned on Friday 24 May 2019.", "")]
    [InlineData("en", "It burned yesterday", "It burned on 30 May.", "")]
    [InlineData("nl", "Het brandde eergisteren", "It burned on 31 May 2019.", "")]
    [InlineData("nl", "Het brandde drie dagen geleden", "It burned on 28 May 2019.", "")]
    [InlineData("fr", "Il a brûlé avant-hier", "It burned on 31 May 2019.", "")]
    [InlineData("zh", "昨天发生袭击", "It burned on 30 May 2019.", "")]
    public void WhatTheQuoteDoesNotSayIsReported(string language, string source, string statement, string when) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, "", when: when));

    [Theory]
    [InlineData("en", "It burned the day before yesterday", "It burned on 30 May 2019.", "")]
    [InlineData("en", "The talks will begin next Monday", "They begin on 3 June 2019.", "")]
    [InlineData("en", "The talks will begin next Monday", "They begin on 10 June 2019.", "")]
    [InlineData("en", "The hall will burn on Monday, he said", "It burned.", "2019-06-03")]
    [InlineData("en", "The talks are due on Monday", "They are due on 3 June 2019.", "")]
    [InlineData("en", "The talks were on Monday", "They were on 27 May 2019.", "")]
    [InlineData("en", "He said on Monday that it will burn", "He said so.", "2019-05-27")]
    [InlineData("en", "It burned on Friday", "It burned on Friday 31 May.", "")]
    [InlineData("en", "It burned on Friday", "It burned on May 31.", "")]
    [InlineData("en", "It will burn tomorrow", "It will burn on 02/06/2019.", "")]
    [InlineData("en", "It will burn tomorrow", "It will burn on 06/02/2019.", "")]
    [InlineData("en", "The hall burned on 30 December, he said", "It burned.", "2018-12-30")]
    [InlineData("en", "The hall will burn on 30 December, he said", "It will burn.", "2019-12-30")]
    [InlineData("en", "Elections are due on 30 December", "They are due.", "2019-12-30")]
    [InlineData("en", "The hall burned last March", "It burned.", "2019-03")]
    [InlineData("en", "The hall burned last March", "It burned.", "2018-03")]
    [InlineData("en", "The law takes effect in April next year", "It takes effect in April 2020.", "")]
    [InlineData("en", "It burned in spring 2018", "It burned.", "2018-21")]
    [InlineData("en", "It burned in the spring of 2018", "It burned in spring 2018.", "")]
    [InlineData("en", "It burned three days ago", "It burned on 29 May 2019.", "")]
    [InlineData("en", "It burned three days ago", "It burned on 29 May.", "")]
    [InlineData("en", "It burned two years ago", "It burned in 2017.", "")]
    [InlineData("en", "It burned two decades ago", "It burned in 1999.", "")]
    [InlineData("en", "It burned a week ago", "It burned.", "[2019-05-22..2019-05-28]")]
    [InlineData("nl", "Het brandde eergisteren", "It burned on 30 May 2019.", "")]
    [InlineData("nl", "Het brandde drie dagen geleden", "It burned on 29 May 2019.", "")]
    [InlineData("nl", "Het gebeurde in het najaar van 2018", "It was.", "2018-23")]
    [InlineData("fr", "Il a brûlé avant-hier", "It burned on 30 May 2019.", "")]
    [InlineData("ru", "Вчера сгорел зал", "It burned on 31 May 2019.", "")]
    [InlineData("zh", "昨天发生袭击", "It burned on 31 May 2019.", "")]
    [InlineData("en", "the fall of the king in 2018", "The fall of the king in 2018.", "")]
    [InlineData("en", "22 summer camps closed in 2018", "22 summer camps closed in 2018.", "")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string when) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, "", when: when));
}
