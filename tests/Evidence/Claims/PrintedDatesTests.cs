using Xunit;

namespace Wiki.Tests.Evidence.Claims;

/// <summary>Dates in digits, in capitals and in other languages. Brackets stand around what is quoted of a source.</summary>
public sealed class PrintedDatesTests
{
    [Theory]
    [InlineData("en-GB", "He came on 05/03/2018", "He came on 3 May 2018.", "")]
    [InlineData("en-US", "He came on 05/03/2018", "He came on 5 March 2018.", "")]
    [InlineData("ru", "Он приехал 6 мая 2018", "He came on 6 June 2018.", "")]
    [InlineData("en", "He came on 5 May 2018", "He came on 5 JUNE 2018.", "")]
    [InlineData("en", "He came on 5 May", "He came on 5 JUNE.", "")]
    [InlineData("de", "Er kam am 5.3.2018 um acht", "He came on 3 May 2018.", "")]
    [InlineData("en", "He came on 05/03/2018", "He came on 5 April 2018.", "")]
    [InlineData("en", "He came on 5 March 2018", "He came on 05/04/2018.", "")]
    [InlineData("en", "He came on 5 March 2018", "He came on 05/03/2018.", "", "en-US")]
    [InlineData("zh", "他在2018年来", "He came in 2019.", "")]
    [InlineData("en", "He came on the third of January 2018", "He came on 4 January 2018.", "")]
    [InlineData("en", "He came on the twenty second of March", "He came on 2 March.", "")]
    [InlineData("en", "He came on 22-Mar-2018", "He came on 23 March 2018.", "")]
    [InlineData("en", "He came on 22 March '18", "He came on 22 March 2008.", "")]
    [InlineData("nl", "In januari drie mannen", "He came on 3 January.", "")]
    public void WordsMissingFromTheQuoteAreReported(
        string language,
        string source,
        string statement,
        string figure,
        string wiki = "en"
    ) => Assert.NotEmpty(StatedClaim.GapsOf(language, source, statement, figure, wiki));

    [Theory]
    [InlineData("en", "He came on 05/03/2018", "He came on 5 March 2018.", "")]
    [InlineData("en", "He came on 05/03/2018", "He came on 3 May 2018.", "")]
    [InlineData("en-GB", "He came on 05/03/2018", "He came on 5 March 2018.", "")]
    [InlineData("en-US", "He came on 05/03/2018", "He came on 3 May 2018.", "")]
    [InlineData("nl", "Hij kwam op 05/03/2018", "He came on 5 March 2018.", "")]
    [InlineData("nl", "Hij kwam op 31-12-2018", "He came on 31 December 2018.", "")]
    [InlineData("de", "Er kam am 30.12.2018", "He came on 30 December 2018.", "")]
    [InlineData("zh", "他在2018年5月3日来", "He came on 3 May 2018.", "")]
    [InlineData("ru", "Он приехал 6 мая 2018", "He came on 6 May 2018.", "")]
    [InlineData("en", "He came on 5 MAY 2018", "He came on 5 MAY 2018.", "")]
    [InlineData("en", "He may come by March", "He came by March.", "")]
    [InlineData("en", "He came on 12/30/2018", "He came on 30 December 2018.", "")]
    [InlineData("de", "Er kam am 5.3.2018 um acht", "He came on 5 March 2018.", "")]
    [InlineData("en", "He came on 5 March 2018", "He came on 05/03/2018.", "")]
    [InlineData("en", "Version 5.3.2 came in 2018", "Version came in 2018.", "")]
    [InlineData("ru", "Он приехал 6 мая 2018 года", "He came in May 2018.", "")]
    [InlineData("zh", "他在2018年来", "He came in 2018.", "")]
    [InlineData("en", "He came on 2018/05/03", "He came on 3 May 2018.", "")]
    [InlineData("it", "Venne il 5 maggio 2018", "He came on 5 May 2018.", "")]
    [InlineData("pt", "Veio em 5 de outubro de 2018", "He came on 5 October 2018.", "")]
    [InlineData("zh", "二〇一八年有人死亡", "In 2018 men died.", "")]
    [InlineData("en", "He came on 13 January 2019", "He came on 13/01/19.", "")]
    [InlineData("en", "He came on the third of January 2018", "He came on 3 January 2018.", "")]
    [InlineData("en", "He came on 3 January 2018", "He came on the third of January 2018.", "")]
    [InlineData("en", "He came on the twenty-second of March", "He came on 22 March.", "")]
    [InlineData("en", "He came on January third, 2018", "He came on 3 January 2018.", "")]
    [InlineData("en", "He came on January the 3rd, 2018", "He came on 3 January 2018.", "")]
    [InlineData("en", "He came on 22-Mar-2018", "He came on 22 March 2018.", "")]
    [InlineData("en", "He came on 22 March '18", "He came on 22 March 2018.", "")]
    [InlineData("en", "In January the first men came", "In January the first men came.", "")]
    [InlineData("nl", "Hij kwam op drie januari 2018", "He came on 3 January 2018.", "")]
    [InlineData("de", "Er kam am dritten Januar 2018", "He came on 3 January 2018.", "")]
    [InlineData("fr", "Il est venu le premier mars 2018", "He came on 1 March 2018.", "")]
    [InlineData("es", "Vino el tres de enero de 2018", "He came on 3 January 2018.", "")]
    [InlineData("ru", "Он приехал третьего января 2018 года", "He came on 3 January 2018.", "")]
    public void WordsOfTheQuoteAreAccepted(string language, string source, string statement, string figure, string wiki = "en") =>
        Assert.Empty(StatedClaim.GapsOf(language, source, statement, figure, wiki));
}
