using System.Text;
using Xunit;

namespace Wiki.Tests.Model.Quotes;

public sealed class QuoteTextTests
{
    [Theory]
    [InlineData("  a \t\n b  c\td e\r\n", "a\nb\nc\nd e")]
    [InlineData("a b", "a b")]
    [InlineData("a\u00a0b\u2028c", "a b\nc")]
    public void LineEndsAndGapsAreKept(string words, string lines)
    {
        Assert.Equal(lines, QuoteText.NormalizeLines(words));
        Assert.Equal(QuoteText.Normalize(words), QuoteText.InOneLine(lines));
    }

    [Theory]
    [InlineData("  a \t\n b  ", "a b")]
    [InlineData("a\u00a0b\u2003c\u202fd", "a b c d")]
    [InlineData("cafe\u0301", "caf\u00e9")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("ﬁ Ⅳ ²", "ﬁ Ⅳ ²")]
    [InlineData("A–B “c” ‘d’ …", "A–B “c” ‘d’ …")]
    [InlineData("a\u200bb", "ab")]
    [InlineData("com\u00admit\u00adtee", "committee")]
    [InlineData("cafe\u00ad\u0301", "caf\u00e9")]
    [InlineData("a \u2060 b", "a b")]
    [InlineData("\u2067قال\u2069", "قال")]
    [InlineData("می\u200cخواهد", "می\u200cخواهد")]
    [InlineData("۲۰\u200cساله", "۲۰\u200cساله")]
    [InlineData("iPhone\u200cها", "iPhone\u200cها")]
    [InlineData("Auf\u200clage", "Auflage")]
    [InlineData("क्\u200dष", "क्\u200dष")]
    [InlineData("\U0001f469\u200d\U0001f680 \u2764\ufe0f", "\U0001f469\u200d\U0001f680 \u2764\ufe0f")]
    [InlineData("1\ufe0f\u20e3 and 1\ufe0f33", "1\ufe0f\u20e3 and 133")]
    [InlineData("葛\U000e0100城 a\U000e0100b", "葛\U000e0100城 ab")]
    [InlineData("a\U000e0041b", "ab")]
    public void NormalizingChangesOnlySpaceCompositionAndHiddenCharacters(string words, string expected) =>
        Assert.Equal(expected, QuoteText.Normalize(words));

    [Fact]
    public void NormalizingTwiceChangesNothing()
    {
        var seeded = new Seeded(6);
        for (var round = 0; round < 5_000; round++)
        {
            var words = string.Concat(
                Enumerable
                    .Range(0, seeded.Next(9))
                    .Select(_ =>
                        seeded.Of([
                            "a",
                            "e",
                            "\u0301",
                            "\u0323",
                            " ",
                            "\n",
                            "\u00a0",
                            "\u00e9",
                            "\u1100",
                            "\u1161",
                            "😀",
                            "\u200d",
                            "\u00ad",
                            "\ufe0f",
                            "م",
                            "\u034f",
                            "Å",
                        ])
                    )
            );
            var once = QuoteText.Normalize(words);
            Assert.Equal(once, QuoteText.Normalize(once));
            Assert.True(once.IsNormalized(NormalizationForm.FormC));
            Assert.Equal(once, QuoteText.Normalize(words.Normalize(NormalizationForm.FormD)));
            Assert.Null(HiddenCharacters.First(once));
        }
    }
}
