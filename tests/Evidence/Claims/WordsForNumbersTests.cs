using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Words and signs that state a number in another way.</summary>
public sealed class WordsForNumbersTests
{
    [Theory]
    [InlineData("en", "Attacks rose fivefold", "Attacks rose sixfold.", "")]
    [InlineData("en", "Four men were arrested", "A trio of men was arrested.", "")]
    [InlineData("en", "Most of the hostages survived", "All hostages survived.", "")]
    [InlineData("en", "Some of the hostages survived", "All of the hostages survived.", "")]
    [InlineData("fr", "Une centaine de personnes", "100 people.", "100")]
    [InlineData("fr", "Un tiers des 1,5 million", "Half of the 1.5 million.", "")]
    [InlineData("en", "the attack in two decades", "the attack in 2 years.", "")]
    [InlineData("en", "the attack in two decades", "the attack in two centuries.", "")]
    [InlineData("ja", "被害額は1億5000万円", "The damage was 100 million yen.", "")]
    [InlineData("hi", "नुकसान 1.5 करोड़ रुपये", "The damage was 1.5 rupees.", "")]
    [InlineData("tr", "Zarar %12 arttı", "The damage rose by 12.", "")]
    [InlineData("zh", "百分之十二的居民", "12 residents.", "")]
    [InlineData("en", "In nineteen ninety-six the group came", "In 1997 the group came.", "")]
    [InlineData("en", "In 2022-23 it was behind 12", "In 2024 it was behind 12.", "")]
    [InlineData("en", "In 2022/23 it was behind 12", "In 2024 it was behind 12.", "")]
    [InlineData("en", "75 of every 100 people", "75 people.", "75 people")]
    [InlineData("en", "The number doubled", "It rose threefold.", "")]
    [InlineData("nl", "een vijfvoudige stijging", "It rose sixfold.", "")]
    [InlineData("fr", "plus d'une centaine de personnes", "About 100 people.", "")]
    public void WhatTheQuoteDoesNotSayIsReported(string language, string source, string statement, string figure) =>
        Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure));

    [Theory]
    [InlineData("en", "the attack in two decades", "the attack in 20 years.", "")]
    [InlineData("en", "the attack in two decades", "the attack in two decades.", "")]
    [InlineData("en", "Attacks rose fivefold", "Attacks rose five-fold.", "")]
    [InlineData("en", "Attacks rose fivefold", "Attacks rose 5-fold.", "")]
    [InlineData("en", "Three men came", "A trio of men came.", "")]
    [InlineData("en", "Most of the hostages survived", "Most hostages survived.", "")]
    [InlineData("en", "All hostages survived", "All hostages survived.", "")]
    [InlineData("en", "Most of the men and all hostages", "All hostages.", "")]
    [InlineData("en", "Roughly a third, or 40, of the fighters", "About a third of the fighters.", "")]
    [InlineData("en", "Roughly a third (40) of the fighters", "About a third of the fighters.", "")]
    [InlineData("en", "In 2022-23 it was behind 12", "In 2022 and 2023 it was behind 12.", "")]
    [InlineData("en", "In 2022–23 it was behind 12", "In 2023 it was behind 12.", "")]
    [InlineData("en", "In 2022/23 it was behind 12", "In 2022/23 it was behind 12.", "")]
    [InlineData("en", "In nineteen ninety-six the group came", "In 1996 the group came.", "")]
    [InlineData("en", "It was in twenty twenty-four", "It was in 2024.", "")]
    [InlineData("en", "75 of every 100 people", "Many.", "75 percent")]
    [InlineData("fr", "Un tiers des 1,5 million", "A third of the 1.5 million.", "")]
    [InlineData("fr", "Une centaine de personnes", "About 100 people.", "~100")]
    [InlineData("fr", "plus d'une centaine de personnes", "More than 100 people.", "")]
    [InlineData("ja", "被害額は1億5000万円", "The damage was 150 million yen.", "")]
    [InlineData("hi", "नुकसान 1.5 करोड़ रुपये", "The damage was 15 million rupees.", "")]
    [InlineData("tr", "Zarar %12 arttı", "The damage rose by 12 percent.", "")]
    [InlineData("tr", "Zarar yüzde 12 arttı", "The damage rose by 12 percent.", "")]
    [InlineData("zh", "百分之十二的居民", "12 percent of the residents.", "")]
    [InlineData("zh", "百分之12的居民", "12 percent of the residents.", "")]
    [InlineData("en", "It tripled", "It rose threefold.", "")]
    [InlineData("en", "the 19th and 20th centuries", "the 19th and 20th centuries.", "")]
    [InlineData("en", "He said it rose 5% 12 times", "He said it rose 5%, 12 times.", "")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure) =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure));
}
