using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

public sealed class NearestPassageSearchTests
{
    private const string Report = """
        The ferry was slow.

        At least 133 people have
        left by the ferry, he said.
        The quay is shut.

        A council met.
        """;

    [Theory]
    [InlineData("At least 133 people had left", "At least 133 people have left", 3, "had", "have")]
    [InlineData(
        "at least 133 People have left",
        "At least 133 people have left",
        3,
        "at least 133 People",
        "At least 133 people"
    )]
    [InlineData("left by a ferry, he said.", "left by the ferry, he said.", 4, "a", "the")]
    [InlineData("The quay was shut.", "The quay is shut.", 5, "was", "is")]
    [InlineData("a “council” met.", "A council met.", 7, "a “council”", "A council")]
    [InlineData("The the ferry was slow.", "The ferry was slow.", 1, "the", "")]
    [InlineData("least 133 people have lift", "least 133 people have left", 3, "lift", "left")]
    public void TheStretchThatSharesMostWordsIsNearest(
        string words,
        string nearest,
        int line,
        string inQuote,
        string inSource
    )
    {
        var found = NearestPassageSearch.Find(words, Reports.Read(Report));
        Assert.NotNull(found);
        Assert.Equal((nearest, line), (found.Words, found.Line));
        Assert.Equal(new WordDifference(inQuote, inSource), found.Difference);
    }

    [Theory]
    [InlineData("nothing of this is anywhere near")]
    [InlineData("The moon over a mountain tonight")]
    [InlineData("– – – –")]
    public void PassageSharingLessThanHalfIsIgnored(string words) =>
        Assert.Null(NearestPassageSearch.Find(words, Reports.Read(Report)));

    [Fact]
    public void SourceWithoutBlocksHasNoNearestPassage() =>
        Assert.Null(NearestPassageSearch.Find("any words at all", Reports.OfBlocks()));

    [Fact]
    public void WindowSharesTheMostWords()
    {
        var seeded = new Seeded(5);
        for (var round = 0; round < 3_000; round++)
        {
            string[] block = [.. Enumerable.Range(0, 1 + seeded.Next(12)).Select(_ => seeded.Of(["a", "b", "c", "d"]))];
            string[] sought = [.. Enumerable.Range(0, 1 + seeded.Next(5)).Select(_ => seeded.Of(["a", "b", "c", "x"]))];
            var best = Enumerable
                .Range(0, block.Length)
                .Max(start => ObviousScore.Of(block.Skip(start).Take(sought.Length), sought));
            var source = Reports.OfBlocks(string.Join(' ', block));
            var whole = source.Blocks[0];
            Assert.Equal(best, WordWindow.In(whole, new QueryWords(sought), 0, whole.Text.Length).Score);
            Assert.Equal(best * 2 < sought.Length, NearestPassageSearch.Find(string.Join(' ', sought), source) is null);
        }
    }

    [Theory]
    [InlineData("the repair cost 240,000 crowns", "the repair would cost 240,000 crowns")]
    [InlineData("the repair would then cost 240,000 crowns", "the repair would cost 240,000 crowns")]
    [InlineData("said the repair would cost 240,000", "said that the repair would cost 240,000")]
    [InlineData("repair would cost 999 crowns", "repair would cost 240,000 crowns")]
    [InlineData("he said that the repair would cost", "he said that the repair would cost")]
    public void ExtraOrMissingWordMovesItsEnds(string words, string nearest) =>
        Assert.Equal(
            nearest,
            NearestPassageSearch
                .Find(words, Reports.OfBlocks("Then he said that the repair would cost 240,000 crowns or more"))
                ?.Words
        );
}
