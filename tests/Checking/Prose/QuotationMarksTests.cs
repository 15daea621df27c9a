using Wiki.Checking.Prose;
using Xunit;

namespace Wiki.Tests.Checking.Prose;

public sealed class QuotationMarksTests
{
    private const string Text = "He said “it was so” and then “it was not” again.";

    [Theory]
    [InlineData("it was so", true)]
    [InlineData("“it was so”", true)]
    [InlineData("was", true)]
    [InlineData(" “it was so”", false)]
    [InlineData("“it was so” ", false)]
    [InlineData("He said", false)]
    [InlineData("and then", false)]
    [InlineData("so” and then “it", false)]
    [InlineData("it was not", true)]
    [InlineData("again.", false)]
    public void PassageWithinMarksOrWithThemIsEnclosed(string words, bool isEnclosed)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        var passage = new Passage(0, start, start + words.Length);
        Assert.Equal(isEnclosed, new QuotationMarks().Enclose(Reports.OfBlocks(Text).Blocks[0], passage));
    }
}
