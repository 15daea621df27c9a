using Wiki.Evidence.Languages;
using Xunit;

namespace Wiki.Tests.Evidence.Languages;

/// <summary>Where a sentence begins and ends around a place in it.</summary>
public sealed class SentenceMarksTests
{
    [Theory]
    [InlineData("He came. It cost 3.5 crowns* in May! She left.", " It cost 3.5 crowns in May")]
    [InlineData("He came*", "He came")]
    [InlineData("他来了。她*走了！", "她走了")]
    [InlineData("He came; *she left", " she left")]
    public void SentenceOfAPlaceIsFound(string marked, string sentence)
    {
        var offset = marked.IndexOf('*', StringComparison.Ordinal);
        var text = marked.Remove(offset, 1);
        Assert.Equal(
            sentence,
            text[SentenceMarks.StartOf(text, offset, text.Length)..SentenceMarks.EndOf(text, offset, text.Length)]);
    }

    [Fact]
    public void SentenceIsSearchedWithinItsReach()
    {
        Assert.Equal(3, SentenceMarks.StartOf("a b c d", 5, 2));
        Assert.Equal(7, SentenceMarks.EndOf("a b c d e f", 5, 2));
    }
}
