using Xunit;

namespace Wiki.Tests.Model.Quotes;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("a b c", "a x c", "b", "x")]
    [InlineData("a b c", "a c", "b", "")]
    [InlineData("a c", "a b c", "", "b")]
    [InlineData("a b", "a b", "", "")]
    [InlineData("b c", "a b c", "", "a")]
    [InlineData("a b", "a b c", "", "c")]
    [InlineData("a x b y c", "a p b q c", "x b y", "p b q")]
    [InlineData("a a", "a a a", "", "a")]
    [InlineData("a a a", "a", "a a", "")]
    [InlineData("x", "y", "x", "y")]
    public void EqualWordsAtBothEndsAreLeftOut(string quote, string source, string inQuote, string inSource) =>
        Assert.Equal(
            new WordDifference(inQuote, inSource),
            WordDifference.Between(quote.Split(' '), source.Split(' '))
        );
}
