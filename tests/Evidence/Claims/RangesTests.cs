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
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure, string wiki = "en") =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure, wiki));
}
