using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

/// <summary>The search by segments finds what trying every window finds.</summary>
public sealed class NearestWindowsTests
{
    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 12)]
    [InlineData(3, 60)]
    public void BestWindowIsTheFirstOfTheBest(uint seed, int alphabet)
    {
        var seeded = new Seeded(seed);
        for (var round = 0; round < 150; round++)
        {
            var source = Reports.OfBlocks([.. Enumerable.Range(0, 1 + seeded.Next(4)).Select(_ => Words(300, alphabet))]);
            var sought = Words(round % 10 == 0 ? 150 : 12, alphabet).Split(' ');
            var best = source.Blocks.SelectMany(block => Windows(block, sought)).MaxBy(window => window.Score);
            var expected = best.Score * 2 < sought.Length ? default : best;
            Assert.Equal(expected, new NearestWindows(SourceWords.Of(source), new QueryWords(sought)).Best());
        }

        string Words(int most, int letters) =>
            string.Join(' ', Enumerable.Range(0, 1 + seeded.Next(most)).Select(_ => $"w{seeded.Next(letters)}"));
    }

    [Fact]
    public void EqualWindowsOfLongReportGiveFirst()
    {
        var block = string.Join(' ', Enumerable.Repeat("so it was said at the quay by one who was there on that day", 200));
        var source = Reports.OfBlocks($"{block} so it was told at the quay {block} so it was told at the quay");
        var found = new NearestWindows(SourceWords.Of(source), new QueryWords("so it was told at a quay".Split(' '))).Best();
        Assert.Equal((block.Length + 1, 6), (found.Start, found.Score));
    }

    /// <summary>The windows of a block in the order of their ends; those at its beginning are shorter than the query.</summary>
    private static IEnumerable<WordWindow> Windows(SourceBlock block, string[] sought)
    {
        var (words, end) = (block.Text.Split(' '), -1);
        for (var count = 1; count <= words.Length; count++)
        {
            var window = words[Math.Max(0, count - sought.Length)..count];
            end += 1 + words[count - 1].Length;
            yield return new WordWindow(block, end - string.Join(' ', window).Length, end, ObviousScore.Of(window, sought));
        }
    }
}
