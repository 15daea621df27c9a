using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

public sealed class SourceWordsTests
{
    [Theory]
    [InlineData("left. It sank", 0)]
    [InlineData("The ferry left. It sank at noon.", 0)]
    [InlineData("noon. He swam", 1)]
    [InlineData("n. H", 1)]
    public void WordsRunOnAcrossTwoBlocks(string words, int block) => Assert.Equal(block, Ferry(words));

    [Theory]
    [InlineData("ferry left.")]
    [InlineData("left. He swam")]
    [InlineData("left. It swam")]
    [InlineData("sailed. It sank")]
    [InlineData("left. It sank at noon. He swam")]
    [InlineData("left.")]
    public void OtherWordsRunOnNowhere(string words) => Assert.Null(Ferry(words));

    [Fact]
    public void FirstOfSeveralPlacesIsFound()
    {
        Assert.Equal(0, RunsOn("left. It", "It left.", "It sank.", "It left.", "It sank."));
        // The first space of the words leads to the later place.
        Assert.Equal(0, RunsOn("x y z", "x y", "z", "w x", "y z"));
        Assert.Equal(0, RunsOn("x y z", "w x", "y z", "x y", "z"));
    }

    private static int? Ferry(string words) => RunsOn(words, "The ferry left.", "It sank at noon.", "He swam ashore.");

    private static int? RunsOn(string words, params IEnumerable<string> blocks) =>
        SourceWords.Of(Reports.OfBlocks(blocks)).RunsOn(words)?.Index;
}
