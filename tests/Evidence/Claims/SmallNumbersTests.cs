using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Figures of one, of none and below zero.</summary>
public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData("en", "Two men died", "Men died.", "1")]
    [InlineData("en", "One man died", "A man died.", "0")]
    [InlineData("en", "It was -12 degrees", "It was cold.", "12 degrees")]
    [InlineData("en", "It was 12 degrees", "It was cold.", "-12 degrees")]
    [InlineData("en", "It was 12 degrees below zero", "It was 12 degrees.", "")]
    [InlineData("en", "At least one man died", "A man died.", "1")]
    [InlineData("nl", "Geen mens stierf", "A man died.", "1")]
    public void WhatTheQuoteDoesNotSayIsReported(string language, string source, string statement, string figure) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure));

    [Theory]
    [InlineData("en", "One person died", "A person died.", "1")]
    [InlineData("en", "One person died", "1 person died.", "")]
    [InlineData("en", "A single person died", "One died.", "1")]
    [InlineData("en", "No people died", "Nobody died.", "0")]
    [InlineData("en", "It fell to -12 degrees", "It was cold.", "-12 degrees")]
    [InlineData("en", "It fell to -12 degrees", "It was 12 degrees below zero.", "")]
    [InlineData("en", "It was 12 degrees below zero", "It was -12 degrees.", "-12 degrees")]
    [InlineData("en", "At least one man died", "A man died.", ">=1")]
    [InlineData("nl", "Geen mens stierf", "Nobody died.", "0")]
    [InlineData("de", "Ein Mann starb", "1 man died.", "1")]
    [InlineData("en", "It was between -12 and -5 degrees", "It was between -12 and -5 degrees.", "-12..-5 degrees")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure));
}
