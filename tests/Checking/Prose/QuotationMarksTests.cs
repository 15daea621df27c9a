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
    public void PassageWithinMarksOrWithThemIsEnclosed(string words, bool isEnclosed) =>
        Assert.Equal(isEnclosed, IsEnclosed(Text, words));

    [Theory]
    [InlineData("“It was so. And then it was not.", "And then", true)]
    [InlineData("\"It was so. And then it was not.", "And then", true)]
    [InlineData("He said: “it was so. And then it was not.", "And then", true)]
    [InlineData("He “said” it: “and so it was to the end", "to the end", true)]
    [InlineData("It was \"so. And then it was not.", "And then", false)]
    [InlineData("He said:“it was so. And then it was not.", "And then", false)]
    [InlineData("He said: “ it was so. And then it was not.", "And then", false)]
    [InlineData("He “said” it: “and so it was to the end", "it:", false)]
    [InlineData("And then it ended with “", "it ended", false)]
    public void MarkThatNothingClosesEnclosesTheRest(string text, string words, bool isEnclosed) =>
        Assert.Equal(isEnclosed, IsEnclosed(text, words));

    private static bool IsEnclosed(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var passage = new Passage(0, start, start + words.Length);
        return new QuotationMarks().Enclose(Reports.OfBlocks(text).Blocks[0], passage);
    }
}
