using Wiki.Composing;
using Xunit;

namespace Wiki.Tests.Composing;

public sealed class FirstSentenceTests
{
    [Theory]
    [InlineData("It sank. It was late [@crossing].", "It sank.", 0)]
    [InlineData("It sank [@crossing]. It was late [@never-on-time].", "It sank .", 1)]
    [InlineData("It sank, as C.M. says [@crossing]. It was late.", "It sank, as C.M. says .", 1)]
    [InlineData("It sank [@crossing].", "It sank .", 1)]
    public void ItEndsBeforeTheSecond(string prose, string words, int marks)
    {
        var first = FirstSentence.Of(Prose.Read(prose));
        Assert.Equal(words, Inline.TextOf(first.Blocks.SelectMany(block => block.Inlines)));
        Assert.Equal(marks, first.Cited.Count());
    }
}
