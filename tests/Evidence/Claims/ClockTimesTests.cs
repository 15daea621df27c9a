using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Clock times in digits and in words.</summary>
public sealed class ClockTimesTests
{
    [Theory]
    [InlineData("en", "At 7.45pm shots were heard", "Shots were heard at 7:46 p.m.", "")]
    [InlineData("en", "At 19.58 shots fell", "Shots fell at 19:57.", "")]
    [InlineData("en", "At 1945 hours shots fell", "Shots fell at 19:54.", "")]
    [InlineData("en", "At half past seven shots fell", "Shots fell at 7:00.", "")]
    [InlineData("en", "At a quarter to eight shots fell", "Shots fell at 8:15.", "")]
    [InlineData("en", "between 2:30 and 3 p.m.", "between 15:30 and 16:00.", "")]
    [InlineData("en", "At noon shots fell", "Shots fell at 12:30.", "")]
    [InlineData("fr", "Vers 19h45, les premiers coups", "Shots fell at about 19:54.", "")]
    [InlineData("nl", "Om half acht vielen schoten", "Shots fell at 8:30.", "")]
    [InlineData("de", "Um halb acht fielen Schüsse", "Shots fell at 8:30.", "")]
    [InlineData("en", "He paid 19.58 crowns", "He came at 19:58.", "")]
    public void WhatTheQuoteDoesNotSayIsReported(string language, string source, string statement, string figure) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure));

    [Theory]
    [InlineData("en", "At 7.45pm shots were heard", "Shots were heard at 7:45 p.m.", "")]
    [InlineData("en", "At 7.45 p.m. shots were heard", "Shots were heard at 19:45.", "")]
    [InlineData("en", "At 19.58 shots fell", "Shots fell at 19:58.", "")]
    [InlineData("en", "At 1945 hours shots fell", "Shots fell at 19:45.", "")]
    [InlineData("en", "At half past seven shots fell", "Shots fell at 7:30.", "")]
    [InlineData("en", "At half past seven shots fell", "Shots fell at 19:30.", "")]
    [InlineData("en", "At noon shots fell", "Shots fell at 12:00.", "")]
    [InlineData("en", "At midday shots fell", "Shots fell at noon.", "")]
    [InlineData("en", "At half past 7 shots fell", "Shots fell at half past seven.", "")]
    [InlineData("en", "At a quarter to eight shots fell", "Shots fell at 7:45.", "")]
    [InlineData("en", "It was between 2:30 and 3 p.m. there", "It was between 14:30 and 15:00.", "")]
    [InlineData("fr", "à 19h45", "at 19:45.", "")]
    [InlineData("fr", "à 19 h 45", "at 19:45.", "")]
    [InlineData("fr", "Vers 19h45, les premiers coups", "Shots fell at about 19:45.", "")]
    [InlineData("nl", "Om half acht vielen schoten", "Shots fell at 7:30.", "")]
    [InlineData("nl", "Om kwart over zeven vielen schoten", "Shots fell at 7:15.", "")]
    [InlineData("nl", "Om 19.58 vielen schoten", "Shots fell at 19:58.", "")]
    [InlineData("de", "Um halb acht fielen Schüsse", "Shots fell at 7:30.", "")]
    [InlineData("de", "Um Viertel vor acht fielen Schüsse", "Shots fell at 7:45.", "")]
    [InlineData("en", "He paid 19.58 crowns", "He paid 19.58 crowns.", "")]
    [InlineData("nl", "half maart 2018", "In March 2018.", "")]
    [InlineData("en", "half of the men", "Half of the men.", "")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure));
}
