using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Words of a statement that cannot stand for those of its quotes. Brackets stand around what is quoted of a source.</summary>
public sealed class RivalWordsTests
{
    [Theory]
    [InlineData("en", "One man died", "Three men died.", "")]
    [InlineData("en", "The first man died", "The second man died.", "")]
    [InlineData("en", "The second man died", "The first man died.", "")]
    [InlineData("en", "The number doubled", "The number tripled.", "")]
    [InlineData("en", "The number tripled", "The number doubled.", "")]
    [InlineData("en", "Scores of men died", "Dozens of men died.", "")]
    [InlineData("en", "Dozens of men died", "Scores of men died.", "")]
    [InlineData("en", "A score of men died", "A dozen men died.", "")]
    [InlineData("en", "A dozen men died", "A score of men died.", "")]
    [InlineData("en", "He was hit twice", "He was hit thrice.", "")]
    [InlineData("en", "He was hit thrice", "He was hit twice.", "")]
    [InlineData("en", "He was in his thirties", "He was in his forties.", "")]
    [InlineData("en", "He was in his forties", "He was in his thirties.", "")]
    [InlineData("en", "Both died there", "All three died there.", "")]
    [InlineData("en", "All three died there", "Both died there.", "")]
    [InlineData("en", "Louis XIV died there", "Louis XVI died there.", "")]
    [InlineData("en", "World War II began there", "World War I began there.", "")]
    [InlineData("en", "World War I began there", "World War II began there.", "")]
    [InlineData("en", "3 men died", "② men died.", "")]
    [InlineData("en", "3 men died", "Ⅻ men died.", "")]
    [InlineData("en", "3 men died", "He had 5x10 men.", "")]
    [InlineData("zh", "山上有四十人死亡了", "50 men died.", "50")]
    [InlineData("zh", "山上有3亿人死亡了", "3 men died.", "3")]
    [InlineData("en", "He came yesterday", "He came today.", "")]
    [InlineData("en", "He came today", "He came yesterday.", "")]
    [InlineData("en", "He came on Friday", "He came on Thursday.", "")]
    [InlineData("en", "He came last month", "He came last year.", "")]
    [InlineData("en", "He came last year", "He came last month.", "")]
    [InlineData("en", "He came the day before", "He came the day after.", "")]
    [InlineData("en", "He came the day after", "He came the day before.", "")]
    [InlineData("en", "He came in autumn", "He came in spring.", "")]
    [InlineData("en", "He came in early May", "He came in late May.", "")]
    [InlineData("en", "He came in the eighties", "He came in the nineties.", "")]
    [InlineData("en", "He came at noon", "He came at midnight.", "")]
    [InlineData("en", "He came in mid-May and late June", "He came in late May.", "")]
    [InlineData("en", "The last day of the first week", "The second week.", "")]
    [InlineData("en", "The third man and the second boy", "The second man.", "")]
    [InlineData("en", "He came on Monday night", "He came on Tuesday night.", "")]
    public void WhatTheQuoteDoesNotSayIsReported(
        string language,
        string source,
        string statement,
        string figure,
        string wiki = "en"
    ) => Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure, wiki));

    [Theory]
    [InlineData("en", "World War I began there and then World War II", "World War II began there.", "")]
    [InlineData("en", "② men died", "2 men died.", "2")]
    [InlineData("zh", "山上有四十人死亡了", "40 men died.", "40")]
    [InlineData("en", "He came on Friday", "He came on Friday.", "")]
    [InlineData("en", "He came in the fall", "He came in autumn.", "")]
    [InlineData("en", "Both men came on Friday", "Both men came on Friday.", "")]
    [InlineData("en", "He came on Friday, 31 May 2019", "He came on Friday.", "")]
    [InlineData("en", "He came yesterday, not today", "He came on Friday.", "")]
    [InlineData("en", "He came yesterday, and on Saturday", "He came on Friday.", "")]
    [InlineData("en", "He came in mid-May and late June", "He came in late June.", "")]
    [InlineData("en", "The fall of Kabul in summer", "The fall of Kabul.", "")]
    [InlineData("en", "the late king came in early May", "the late king came.", "")]
    [InlineData("en", "He spoke in the evening of 5 May 2018", "He spoke on the evening of 5 May 2018.", "")]
    [InlineData("en", "The arrest is the beginning of it, not the end of the problem", "It is the end of the problem.", "")]
    [InlineData("en", "first in the list, and second in the book", "It is second in the list.", "")]
    [InlineData("en", "World War II and Vatican II", "World War II.", "")]
    [InlineData("en", "Iran I think is calm, Iran II is not", "Iran I is calm.", "")]
    [InlineData("en", "The 2nd man came first", "The second man came.", "")]
    [InlineData("en", "The first time and the second time he came", "The first time he came.", "")]
    [InlineData("en", "In spring and summer of 2018", "In the summer of 2018.", "")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure, string wiki = "en") =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure, wiki));
}
