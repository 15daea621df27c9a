using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Fractions and signs in words. Brackets stand around what is quoted of a source.</summary>
public sealed class FractionsTests
{
    [Theory]
    [InlineData("en", "A million and a half men came", "A million men came.", "")]
    [InlineData("en", "One and a half million men came", "Half a million men came.", "")]
    [InlineData("en", "Two and a half thousand men came", "Two men came.", "")]
    [InlineData("en", "Three quarters of a million men came", "A million men came.", "")]
    [InlineData("en", "Four score and seven men came", "7 men came.", "7")]
    [InlineData("en", "Three quarters of the men came", "Three men came.", "")]
    [InlineData("en", "Two thirds of the men came", "Two men came.", "")]
    [InlineData("en", "2 and a half million men came", "2 men came.", "")]
    [InlineData("en", "A third of the men came", "Half of the men came.", "")]
    [InlineData("en", "A quarter of the men came", "Half the men came.", "")]
    [InlineData("en", "Half of the men came", "A third of the men came.", "")]
    [InlineData("de", "minus 5 Grad", "5 degrees.", "")]
    [InlineData("de", "43 Prozent der Männer", "43 men.", "")]
    [InlineData("ru", "43 процента людей", "43 men.", "")]
    [InlineData("en", "It was minus 5 degrees", "It was 5 degrees.", "5 degrees")]
    [InlineData("en", "It was minus five degrees", "It was five degrees.", "")]
    [InlineData("en", "It was minus [5 degrees on the hill then]", "It was 5 degrees.", "")]
    [InlineData("en", "More than half of the men came", "Half of the men came.", "")]
    [InlineData("en", "It was 5 degrees below zero", "It was 5 degrees.", "")]
    [InlineData("en", "A third of the men came", "33 percent of the men came.", "")]
    public void WhatTheQuoteDoesNotSayIsReported(
        string language,
        string source,
        string statement,
        string figure,
        string wiki = "en"
    ) => Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure, wiki));

    [Theory]
    [InlineData("en", "A million and a half men came", "1.5 million men came.", "1500000")]
    [InlineData("en", "One and a half million men came", "1.5 million men came.", "1500000")]
    [InlineData("en", "Two and a half thousand men came", "2,500 men came.", "2500")]
    [InlineData("en", "Three quarters of a million men came", "750,000 men came.", "750000")]
    [InlineData("en", "Three-quarters of a million men came", "750,000 men came.", "750000")]
    [InlineData("en", "A quarter of a million men came", "250,000 men came.", "250000")]
    [InlineData("en", "Four score and seven men came", "87 men came.", "87")]
    [InlineData("en", "Two-thirds of the men came", "Two thirds of the men came.", "")]
    [InlineData("en", "2 and a half million men came", "2.5 million men came.", "2500000")]
    [InlineData("en", "Half of the men came", "Half of the men came.", "")]
    [InlineData("en", "Half the men came", "Half of the men came.", "")]
    [InlineData("en", "It came in 2018", "It came in the second half of 2018.", "")]
    [InlineData("en", "The first quarter of 2018 was calm", "The first quarter of 2018 was calm.", "")]
    [InlineData("en", "The third quarter of 2018 was calm", "The third quarter of 2018 was calm.", "")]
    [InlineData("en", "Twenty-fifth men came on the third day", "It was the 25th on the third day.", "")]
    [InlineData("en", "It fell by 3 degrees", "It fell by 3 degrees.", "")]
    [InlineData("en", "Two million and a half crowns", "2.5 million crowns.", "2500000 crowns")]
    [InlineData("en", "two hundred and forty thousand five hundred men", "240,500 men.", "240500")]
    [InlineData("en", "One third of the men came", "A third of the men came.", "")]
    [InlineData("en", "The score was two to one", "The score was two.", "")]
    [InlineData("en", "It was the third of five men", "It was the third.", "")]
    [InlineData("en", "It was a third man", "It was the 3rd man.", "")]
    [InlineData("nl", "twee derde van de mannen kwam", "Two thirds of the men came.", "")]
    [InlineData("nl", "de helft van de mannen kwam", "Half of the men came.", "")]
    [InlineData("de", "drei Viertel der Männer kamen", "Three quarters of the men came.", "")]
    [InlineData("de", "43 Prozent der Männer", "43% of men.", "")]
    [InlineData("en", "It was minus 5 degrees", "It was -5 degrees.", "")]
    [InlineData("en", "It was minus 5 degrees", "It was minus 5 degrees.", "")]
    [InlineData("en", "About half of the 40 men came", "About half of the men came.", "")]
    [InlineData("en", "In the first half of 2018 40 men came", "In the first half of 2018, 40 men came.", "40")]
    [InlineData("en", "He has two and three-quarter million crowns", "He has 2.75 million crowns.", "")]
    [InlineData("en", "The two-thirds majority was there", "A two-thirds majority was there.", "")]
    [InlineData("en", "It was 5 degrees below zero", "It was minus 5 degrees.", "")]
    [InlineData("en", "The third quarter was calm for two men", "The third quarter was calm.", "")]
    [InlineData("en", "A half million men came", "500,000 men came.", "500000")]
    [InlineData("en", "about 40 percent of 50 men", "About 40% of 50 men.", "")]
    [InlineData("en", "minus the 5 men who left", "5 men left.", "5")]
    public void WhatTheQuoteSaysIsCarried(string language, string source, string statement, string figure, string wiki = "en") =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure, wiki));
}
