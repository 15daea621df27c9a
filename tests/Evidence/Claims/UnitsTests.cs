using Wiki.Evidence.Claims;
using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Units that cannot stand for each other.</summary>
public sealed class UnitsTests
{
    [Theory]
    [InlineData("en", "It is 12 kilometres long", "It is 12 miles long.", "")]
    [InlineData("en", "The fine was 5 million euros", "The fine was 5 million dollars.", "")]
    [InlineData("en", "Prices rose by 12 percent", "Prices rose by 12 percentage points.", "")]
    [InlineData("en", "He served ten years", "He served ten months.", "")]
    [InlineData("en", "the attack in two decades", "the attack in two centuries.", "")]
    [InlineData("en", "About 5 km² burned", "About 5 km³ burned.", "")]
    [InlineData("en", "About 5 hectares burned", "About 5 acres burned.", "")]
    [InlineData("en", "They took 5 kg of it", "They took 5 g of it.", "")]
    [InlineData("en", "They took 5 TB of it", "They took 5 GB of it.", "")]
    [InlineData("en", "It fed 300 men there", "It cost $300 there.", "")]
    [InlineData("en", "It cost 300 dollars there", "It left 300 dead there.", "")]
    [InlineData("en", "The damage was 1.5 million euros", "It was great.", "1500000 dollars")]
    [InlineData("en", "It is at 55.8258° N, 37.3902° E", "It is at 55.8258° S, 37.3902° W.", "")]
    [InlineData("en", "The shots fell at 19:58 Moscow time", "The shots fell at 19:58 GMT.", "")]
    [InlineData("en", "Support fell to 5 percent", "Support fell by 5 percent.", "")]
    [InlineData("en", "It costs 40 crowns a month", "It costs 40 crowns a year.", "")]
    [InlineData("en", "It is 12 nautical miles off", "It is 12 miles off.", "")]
    [InlineData("en", "The dose is 5 micrograms", "The dose is 5 milligrams.", "")]
    [InlineData("en", "It happens twice a week", "It happens twice a month.", "")]
    [InlineData("en", "The fine was $20", "The fine was 20 cents.", "")]
    public void WhatTheQuoteDoesNotSayIsReported(string language, string source, string statement, string figure) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure));

    [Theory]
    [InlineData("en", "It is 12 kilometres long", "It is 12 km long.", "12 km")]
    [InlineData("en", "The fine was 5 million euros", "The fine was 5 million euros.", "5 million euros")]
    [InlineData("en", "Prices rose by 12 percent", "Prices rose by 12%.", "")]
    [InlineData("en", "About 88,000 square kilometers", "About 88,000 km².", "~88000 km²")]
    [InlineData("en", "He served three years and six months", "He served six months.", "")]
    [InlineData("en", "the attack in two decades", "the attack in 20 years.", "")]
    [InlineData("en", "It is at 55.8258° N, 37.3902° E", "It is at 55.8258° N, 37.3902° E.", "")]
    [InlineData("en", "It lasted 60 minutes, an hour", "It lasted 60 minutes.", "60 minutes")]
    [InlineData("en", "Three hundred people paid 12 dollars", "Many paid.", "300 people")]
    [InlineData("en", "It cost 300 dollars for 300 men", "It fed 300 men.", "")]
    [InlineData("en", "12 dollars and 5 million euros", "5 million euros.", "5 million euros")]
    [InlineData("en", "Support fell by 3 points, to 5 percent", "Support fell to 5 percent.", "")]
    [InlineData("en", "It costs 40 crowns a month", "It costs 40 crowns per month.", "")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure));

    [Fact]
    public void NumberOfOtherKindIsNamedAsSuch()
    {
        Assert.Equal(["NumberOfOtherKind 5"], StatedClaim.GapsOf("en", "Prices rose by 5 percent", "It has 5 halls.", ""));
        Assert.Equal(["Number 5"], StatedClaim.GapsOf("en", "Prices rose by 6 percent", "It has 5 halls.", ""));
    }

    [Fact]
    public void FigureInWordsIsInTheQuote()
    {
        Assert.Equal(["Number many"], StatedClaim.GapsOf("en", "Some men came", "Men came.", "many"));
        Assert.Empty(StatedClaim.GapsOf("en", "So many men came", "Men came.", "many"));
    }

    [Fact]
    public void NameWithDigitsOfBasisIsCarried()
    {
        ClaimEvidence evidence = new([], ["that was the G20"]);

        Assert.True(evidence.HasName("G20", "en") && !evidence.HasName("G8", "en"));
    }

    [Theory]
    [InlineData("numbers-totals", false)]
    [InlineData("numbers-shares", false)]
    [InlineData("numbers-multiples", false)]
    [InlineData("numbers-pairs", false)]
    [InlineData("numbers-spans", false)]
    [InlineData("numbers-rates", false)]
    [InlineData("numbers-other", true)]
    [InlineData("units", true)]
    [InlineData("dates-weekdays", true)]
    [InlineData("dates-seasons", true)]
    [InlineData("dates-months", false)]
    public void ProseKeepsSomeSetsOfWords(string key, bool isOfProse) =>
        Assert.Equal(isOfProse, new RivalSet(key, [], []).IsOfProse);

    [Fact]
    public void SetOfAnyNumbersIsNearEachText() =>
        Assert.Single(new RivalSets([new RivalSet("units", ["#"], [])]).Near(new SpacedText("12")));
}
