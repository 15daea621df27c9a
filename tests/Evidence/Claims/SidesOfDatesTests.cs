using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>What is before, after, until, since or about a date.</summary>
public sealed class SidesOfDatesTests
{
    [Theory]
    [InlineData("en", "Before 2014 the group had no branch", "After 2014 the group had no branch.", "")]
    [InlineData("en", "He ruled from 1996 until 2001", "He ruled until 1996.", "")]
    [InlineData("en", "It burned until 2015", "It burned.", "2015/..")]
    [InlineData("en", "It burned since 2015", "It burned.", "../2015")]
    [InlineData("en", "It burned after 22 March 2018", "It burned.", "2018-03-22")]
    [InlineData("en", "It burned before 22 March 2018", "It burned.", "2018-03-22")]
    [InlineData("en", "It burned about 22 March 2018", "It burned.", "2018-03-22")]
    [InlineData("en", "It began before midnight", "It began after midnight.", "")]
    [InlineData("nl", "Het brandde vóór 22 maart 2018", "It burned.", "2018-03-22")]
    [InlineData("de", "Er kam nach dem 22. März 2018", "He came.", "2018-03-22")]
    public void WhatTheQuoteDoesNotSayIsReported(string language, string source, string statement, string when) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, "", when: when));

    [Theory]
    [InlineData("en", "Before 2014 the group had no branch", "Before 2014 the group had no branch.", "")]
    [InlineData("en", "He ruled from 1996 until 2001", "He ruled from 1996.", "1996/2001")]
    [InlineData("en", "It burned until 2015", "It burned.", "../2015")]
    [InlineData("en", "It burned since 2015", "It burned.", "2015/..")]
    [InlineData("en", "It burned after 22 March 2018", "It burned.", "2018-03-22/..")]
    [InlineData("en", "It burned before 22 March 2018", "It burned.", "../2018-03-22")]
    [InlineData("en", "It burned about 22 March 2018", "It burned.", "2018-03-22~")]
    [InlineData("en", "It burned about 22 March 2018", "It burned.", "2018-03-22?")]
    [InlineData("en", "It burned after the attack of 22 March 2018", "It burned.", "2018-03-22")]
    [InlineData("en", "It burned before 22 March 2018, and again on 22 March 2018", "It burned.", "2018-03-22")]
    [InlineData("en", "It began before midnight", "It began before midnight.", "")]
    [InlineData("en", "He left before dawn and came after noon", "He came after noon.", "")]
    [InlineData("en", "It burned after 22 March 2018", "It burned.", "2018")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string when) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, "", when: when));
}
