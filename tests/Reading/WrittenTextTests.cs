using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Reading;

public sealed class WrittenTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00a0\u3000\u2003")]
    [InlineData("\u200b\u200d\u2060\ufeff\u00ad")]
    [InlineData("\u2800\u3164\u115f\u1160\uffa0")]
    [InlineData("\u034f\ufe0f\U000e0020\U00013441")]
    public void BlankTextShowsNoWords(string text)
    {
        Assert.True(WrittenText.IsBlank(text));
        Assert.False(WrittenText.HasWordOrUnit(text));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("字")]
    [InlineData("½")]
    [InlineData("Ⅳ")]
    [InlineData("… ۷")]
    [InlineData("\U0001F525 fire")]
    public void LettersAndDigitsOfAnyScriptAreWords(string text) => Assert.True(WrittenText.HasWord(text));

    [Theory]
    [InlineData(".", false)]
    [InlineData("–", false)]
    [InlineData("+", false)]
    [InlineData("%", true)]
    [InlineData("€", true)]
    [InlineData("°", true)]
    [InlineData("\U0001F525", true)]
    public void SignIsAUnitButNoWord(string text, bool isUnit)
    {
        Assert.False(WrittenText.IsBlank(text));
        Assert.False(WrittenText.HasWord(text));
        Assert.Equal(isUnit, WrittenText.HasWordOrUnit(text));
    }
}
