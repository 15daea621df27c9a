using System.Text;
using Xunit;

namespace Wiki.Tests.Model.Quotes;

public sealed class WordingTests
{
    [Theory]
    [InlineData("  a \t\n b  ", "a b")]
    [InlineData("a\u00a0b\u2003c\u202fd", "a b c d")]
    [InlineData("cafe\u0301", "caf\u00e9")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("ﬁ Ⅳ ²", "ﬁ Ⅳ ²")]
    [InlineData("A–B “c” ‘d’ …", "A–B “c” ‘d’ …")]
    [InlineData("a\u200bb", "a\u200bb")]
    public void OnlyCompositionAndWhiteSpaceAreEvened(string words, string expected) =>
        Assert.Equal(expected, QuoteText.Normalize(words));

    [Fact]
    public void EveningTwiceChangesNothing()
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
                        ])
                    )
            );
            var once = QuoteText.Normalize(words);
            Assert.Equal(once, QuoteText.Normalize(once));
            Assert.True(once.IsNormalized(NormalizationForm.FormC));
            Assert.Equal(once, QuoteText.Normalize(words.Normalize(NormalizationForm.FormD)));
        }
    }
}
