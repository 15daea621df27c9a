using Xunit;

namespace Wiki.Tests.Model;

public sealed class TextDirectionTests
{
    [Theory]
    [InlineData("قال المتحدث (1)", "ar")]
    [InlineData("ISIS قال", "ar")]
    [InlineData("133", "fa-IR")]
    [InlineData("כך אמר", "en")]
    [InlineData("(1) قال ISIS", "en")]
    [InlineData("سۆران", "ku-Arab")]
    public void WordsRunFromRightToLeft(string words, string language) =>
        Assert.Equal("rtl", TextDirection.Of(words, language));

    [Theory]
    [InlineData("The spokesman said", "en")]
    [InlineData("He said: قال", "en")]
    [InlineData("VARRA, 1 June 2019.", "ar")]
    [InlineData("qāla al-mutaḥaddith", "ar-Latn")]
    [InlineData("133", "en")]
    [InlineData("", "zh-Hant")]
    public void WordsRunFromLeftToRight(string words, string language) =>
        Assert.Null(TextDirection.Of(words, language));
}
