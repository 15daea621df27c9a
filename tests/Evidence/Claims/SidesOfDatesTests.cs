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
    [InlineData("en", "It burned on 3 May 2018", "It burned in late May 2018.", "")]
    [InlineData("en", "It burned on 3 May", "It burned in mid-May.", "")]
    [InlineData("en", "It burned on 28 May 2018", "It burned at the beginning of May.", "")]
    [InlineData("en", "It burned on 3 May", "It burned in the last days of May.", "")]
    [InlineData("en", "It burned at the end of May", "It burned in early May.", "")]
    [InlineData("en", "It burned on 3 March 2018", "It burned in late 2018.", "")]
    [InlineData("en", "It burned in 1991", "It burned in the late 1990s.", "")]
    [InlineData("en", "It burned in the 1990s", "It burned in the eighties.", "")]
    [InlineData("de", "Es brannte in den achtziger Jahren", "It burned in the 1990s.", "")]
    [InlineData("en", "It burned in the 1990s", "It burned in the '80s.", "")]
    [InlineData("en", "It burned on the eve of 22 March 2018", "It burned.", "2018-03-22")]
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
    [InlineData("en", "It burned on 3 May 2018", "It burned in early May 2018.", "")]
    [InlineData("en", "It burned on 28 May", "It burned at the end of May.", "")]
    [InlineData("en", "It burned at the end of May", "It burned in late May.", "")]
    [InlineData("en", "It burned on 15 May", "It burned in the first half of May.", "")]
    [InlineData("en", "It burned from 3 to 28 May 2018", "It burned in mid-May 2018.", "")]
    [InlineData("en", "It burned in 1994", "It burned in the mid-1990s.", "")]
    [InlineData("en", "It burned in the 1990s", "It burned in the 90s.", "")]
    [InlineData("de", "Es brannte in den neunziger Jahren", "It burned in the 1990s.", "")]
    [InlineData("de", "Es brannte in den Neunzigerjahren", "It burned in the nineties.", "")]
    [InlineData("nl", "Het brandde in de jaren negentig", "It burned in the 1990s.", "")]
    [InlineData("es", "Se quemó en los años noventa", "It burned in the 1990s.", "")]
    [InlineData("it", "Bruciò negli anni novanta", "It burned in the 1990s.", "")]
    [InlineData("pt", "Ardeu nos anos noventa", "It burned in the 1990s.", "")]
    [InlineData("en", "It burned in the 1990s", "It burned in the '90s.", "")]
    [InlineData("en", "It burned in the 1990s", "It burned in the nineties.", "")]
    [InlineData("en", "It burned in the nineties", "It burned in the 1990s.", "")]
    [InlineData("en", "It burned in the ’90s", "It burned in the 1990’s.", "")]
    [InlineData("en", "A man in his 80s burned", "A man in his 80s burned.", "")]
    [InlineData("nl", "Het brandde in de jaren tachtig", "It burned in the eighties.", "")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string when) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, "", when: when));
}
