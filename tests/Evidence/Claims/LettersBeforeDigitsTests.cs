using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Currencies and designations that are joined to digits.</summary>
public sealed class LettersBeforeDigitsTests
{
    [Theory]
    [InlineData("en", "The ransom was EUR500 million", "The ransom was EUR700 million.", "")]
    [InlineData("en", "The ransom was R500", "The ransom was R700.", "")]
    [InlineData("en", "The ransom was Rs500 crore", "The ransom was Rs700 crore.", "")]
    [InlineData("en", "The ransom was CHF500", "The ransom was CHF700.", "")]
    [InlineData("en", "Flight MH17 was shot down", "Flight MH370 was shot down.", "")]
    [InlineData("en", "A T-72 tank burned", "A T-90 tank burned.", "")]
    [InlineData("en", "He has x144 of it", "He has x145 of it.", "")]
    [InlineData("ru", "Рейс MH17 сбит", "Flight MH370 was shot down.", "")]
    public void WhatTheQuoteDoesNotSayIsReported(string language, string source, string statement, string figure) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure));

    [Theory]
    [InlineData("en", "The ransom was EUR500 million", "The ransom was EUR500 million.", "")]
    [InlineData("en", "The ransom was EUR500 million", "The ransom was 500 million euros.", "500000000 euros")]
    [InlineData("en", "about CHF500", "about CHF500.", "")]
    [InlineData("en", "Flight MH17 was shot down", "Flight MH17 was shot down.", "")]
    [InlineData("en", "A T-72 tank burned", "A T72 tank burned.", "")]
    [InlineData("en", "It came mid-2018", "It came mid-2018.", "")]
    [InlineData("ar", "أسقطت الرحلة", "Flight MH17 was shot down.", "")]
    [InlineData("en", "the G20 in 2018", "the G20 in 2018.", "")]
    [InlineData("en", "5 km2 burned", "5 km² burned.", "")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure));
}
