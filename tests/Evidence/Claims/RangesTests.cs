using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Ends of ranges, none of which is the number that is counted. Brackets stand around what is quoted of a source.</summary>
public sealed class RangesTests
{
    [Theory]
    [InlineData("en", "Between 40 and 50 men came", "Men came.", "40")]
    [InlineData("en", "Between 40 and 50 men came", "Men came.", "50")]
    [InlineData("en", "Between 40 and 50 men came", "40 men came.", "")]
    [InlineData("en", "Anywhere from 40 to 60 men came", "Men came.", "40")]
    [InlineData("en", "40 or 50 men came", "Men came.", "40")]
    [InlineData("en", "forty or fifty men came", "Forty men came.", "")]
    [InlineData("en", "40, 50 men came", "Men came.", "40")]
    [InlineData("en", "From 40 to [50 men came over the hill]", "50 men came.", "")]
    [InlineData("en", "40–50 men came over the hill", "50 men came.", "")]
    [InlineData("en", "From 2015 to 2017 it had 5 men", "It had 2015 men.", "2015")]
    [InlineData("en", "He came with 3 or 4 men", "He came with three men.", "")]
    [InlineData("en", "The price went up by 40 to 50 crowns", "The price went up by 40 crowns.", "")]
    [InlineData("en", "more than 40 and fewer than 50 men", "40 men.", "")]
    [InlineData("en", "40 to 50 percent of the boys", "40 boys came.", ">=40")]
    [InlineData("en", "It had 3,000 to 4,000 men in 2017", "In 2017 it had 3,000 men.", "")]
    [InlineData("en", "He came two or three times", "He came twice.", "")]
    [InlineData("en", "Chapter 40, 50 pages long, was read", "Chapter 40 was read.", "")]
    [InlineData("en", "It costs €5 million to €6 million", "It costs €5 million.", "")]
    [InlineData("en", "It costs $5-6 million", "It costs $5 million.", "")]
    [InlineData("en", "a 40-50 km road", "a 40 km road.", "")]
    [InlineData("en", "Between about 40 and 50 men came", "50 men came.", "")]
    [InlineData("en", "40 to perhaps 50 men came", "40 men came.", "")]
    [InlineData("en", "40 per cent to 50 per cent of it", "40 per cent of it.", "")]
    [InlineData("en", "up to 40 men or more came", "40 men came.", "40")]
    [InlineData("en", "Two to three hundred men came", "Two hundred men came.", "")]
    [InlineData("en", "it was 40 km or more away", "It was 40 km away.", "")]
    [InlineData("en", "at 10 or 11 he came", "He came at 10.", "")]
    public void WhatTheQuoteDoesNotSayIsReported(
        string language,
        string source,
        string statement,
        string figure,
        string wiki = "en"
    ) => Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure, wiki));

    [Theory]
    [InlineData("en", "Between 40 and 50 men came", "40 to 50 men came.", "40..50")]
    [InlineData("en", "Between 40 and 50 men came", "Between 40 and 50 men came.", "40..50")]
    [InlineData("en", "The number rose from 40 to 60 men", "The number rose to 60.", "60")]
    [InlineData("en", "From 2015 to 2017 it had 5 men", "In 2015 it had 5 men.", "5")]
    [InlineData("en", "The vote was 5 to 3", "The vote was 5 to 3.", "")]
    [InlineData("en", "40 and 50 men came on two days", "40 men came.", "40")]
    [InlineData("en", "Five and six men came on two days", "Five men came.", "5")]
    [InlineData("en", "At least 40 to 50 men came", "At least 40 men came.", ">=40")]
    [InlineData("en", "40, 50 and 60 men came on three days", "40 men came.", "40")]
    [InlineData("en", "They killed 40, 50 more were hurt", "40 men were killed.", "40")]
    [InlineData("en", "It grew in 2018 from 40 to 60 men", "It had 60 men.", "60")]
    [InlineData("en", "Between 2015 and 2017 it held land", "It held land between 2015 and 2017.", "")]
    [InlineData("en", "Between 2015 and 2017 it held land", "It held land from 2015 to 2017.", "")]
    [InlineData("en", "They won the vote by 40-30", "They won by 40 to 30.", "")]
    [InlineData("en", "between two villages and three lakes", "between two villages.", "")]
    [InlineData("en", "It has 2,000 to 6,000 men", "It has between 2,000 and 6,000 men.", "2000..6000")]
    [InlineData("en", "It has about 40 to 50 men", "It has about 40 men.", "~40")]
    [InlineData("en", "It has 40 to 50 men", "It has at most 50 men.", "<=50")]
    [InlineData("en", "The number fell from 60 to 40 men", "The number fell to 40 men.", "40")]
    [InlineData("en", "He worked from 9 to 5", "He worked from 9 to 5.", "")]
    [InlineData("en", "The rate is 5 percent, and 40 men came", "The rate is 5%.", "")]
    [InlineData("en", "The rate is 5 percent, and 40 men came", "40 men came.", "40")]
    [InlineData("en", "40 men and 50 percent of the boys", "40 men came.", "40")]
    [InlineData("en", "The team won the game 3-2", "The team won 3-2.", "")]
    [InlineData("en", "He was there from 2015 to 2017", "He was there until 2017.", "")]
    [InlineData("en", "one of the 40 men came", "One of the 40 men came.", "40")]
    [InlineData("en", "killed 40, wounded 50", "40 were killed.", "40")]
    [InlineData("en", "40 boats, 50 men came", "40 boats came.", "40")]
    [InlineData("en", "in 2018, 40 men came", "40 men came in 2018.", "40")]
    [InlineData("en", "aged 15-49", "aged 15-49.", "")]
    [InlineData("en", "He said that 40 men came, 12 more than in 2018", "40 men came.", "40")]
    [InlineData("en", "He has no fewer than 40 men", "He has at least 40 men.", ">=40")]
    [InlineData("en", "A few dozen men came", "Dozens of men came.", "")]
    [InlineData("en", "40 men between the ages of 20 and 30 came", "40 men came.", "40")]
    [InlineData("en", "40 men between the ages of 20 and 30 came", "Men aged 20 to 30 came.", "")]
    [InlineData("en", "an estimated 2,000 to 6,000 men", "About 2,000 to 6,000 men.", "")]
    [InlineData("en", "roughly 2,000-6,000 men", "About 2,000 to 6,000 men.", "")]
    [InlineData("en", "2,000-6,000 men", "There are at least 2,000 men.", ">=2000")]
    [InlineData("en", "the 18-24 March report said 40 men came", "40 men came.", "40")]
    [InlineData("en", "Two to three hundred men came", "Two to three hundred men came.", "")]
    [InlineData("en", "it has 40 or so men", "It has about 40 men.", "~40")]
    [InlineData("en", "It doubled to 40 men in 2018", "It doubled to 40 men.", "40")]
    [InlineData("en", "40m men came", "40 million men came.", "")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure, string wiki = "en") =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure, wiki));
}
