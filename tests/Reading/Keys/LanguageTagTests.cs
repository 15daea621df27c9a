using Wiki.Reading.Keys;
using Xunit;

namespace Wiki.Tests.Reading.Keys;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("sr-Latn-RS")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("es-419")]
    [InlineData("de-CH-1901")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("en-a-bbb-x-a-ccc")]
    [InlineData("x-whatever")]
    [InlineData("qaa-Qaaa-QM-x-southern")]
    [InlineData("i-klingon")]
    [InlineData("zh-min-nan")]
    [InlineData("sgn-BE-FR")]
    [InlineData("EN-us")]
    [InlineData("en-u-ca-gregory-t-de")]
    public void TagsOfTheGrammarAreWellFormed(string tag) => Assert.True(LanguageTag.Format.Fits(tag));

    [Theory]
    [InlineData("en_US")]
    [InlineData("english")]
    [InlineData("e")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--US")]
    [InlineData("en US")]
    [InlineData("12")]
    [InlineData("en-a")]
    [InlineData("x")]
    [InlineData("de-1901-1901")]
    [InlineData("en-a-bb-a-cc")]
    [InlineData("en-GB-US")]
    [InlineData("ру")]
    [InlineData("eng")]
    [InlineData("xx")]
    [InlineData("iw")]
    [InlineData("cmn")]
    [InlineData("en-UK")]
    [InlineData("en-USA")]
    [InlineData("deu-DE")]
    [InlineData("arb")]
    [InlineData("dut")]
    [InlineData("nob")]
    [InlineData("en\n")]
    public void OtherTextIsNoTag(string tag) => Assert.False(LanguageTag.Format.Fits(tag));

    [Theory]
    [InlineData("en_US", "'en-US'")]
    [InlineData("pt_br", "'pt-br'")]
    [InlineData("English", "a language tag such as en, en-GB or sr-Latn")]
    public void RemedyNamesTheTagThatWasMeant(string written, string remedy) =>
        Assert.Equal(remedy, LanguageTag.Format.Remedy(written));
}
