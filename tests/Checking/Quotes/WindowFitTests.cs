using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

/// <summary>No window whose ends are up to two words away differs less from the query than the fitted one.</summary>
public sealed class WindowFitTests
{
    private const int Furthest = 2;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void FittedWindowDiffersLeast(uint seed)
    {
        var (seeded, fits) = (new Seeded(seed), 0);
        for (var round = 0; round < 2_000; round++)
        {
            var (words, query) = (Words(seeded, 12), Words(seeded, 6));
            var block = Reports.OfBlocks(string.Join(' ', words)).Blocks[0];
            var window = WordWindow.In(block, new QueryWords(query), 0, block.Text.Length);
            if (window.Score == 0)
                continue;
            fits++;
            var fitted = WindowFit.Fit(window, query);
            Assert.Equal(Around(window, words).Min(near => Distance(near, query)), Distance(fitted.Words, query));
        }

        Assert.InRange(fits, 1_000, 2_000);
    }

    [Theory]
    [InlineData("dd x", 10)]
    [InlineData("c x", 0)]
    [InlineData("a x", 0)]
    [InlineData("x dd", 0)]
    public void WindowStartsWhereItsFirstWordDoes(string query, int start)
    {
        var block = Reports.OfBlocks("a bb c ee dd ff").Blocks[0];
        var whole = new WordWindow(block, 0, block.Text.Length, 1);
        Assert.Equal(whole with { Start = start }, WindowFit.Align(whole, query.Split(' ')));
    }

    [Fact]
    public void WindowWithoutWordsIsNotMoved()
    {
        var block = Reports.OfBlocks("a bb c ee dd ff").Blocks[0];
        var none = new WordWindow(block, 0, block.Text.Length, 0);
        Assert.Equal(none, WindowFit.Align(none, ["dd"]));
        Assert.Equal(none, WindowFit.Fit(none, ["dd"]));
    }

    private static string[] Words(Seeded seeded, int most) =>
        [.. Enumerable.Range(0, 1 + seeded.Next(most)).Select(_ => seeded.Of(["a", "bb", "c", "dd"]))];

    /// <summary>The words of every window of at least one word whose ends are near those of a window.</summary>
    private static IEnumerable<string[]> Around(WordWindow window, string[] words)
    {
        var first = window.Block.Text[..window.Start].Count(letter => letter == ' ');
        var end = first + window.Words.Length;
        return from start in Enumerable.Range(first - Furthest, (2 * Furthest) + 1)
               from stop in Enumerable.Range(end - Furthest, (2 * Furthest) + 1)
               where start >= 0 && stop <= words.Length && start < stop
               select words[start..stop];
    }

    /// <summary>The number of words to insert, delete or replace, found by trying all three at each place.</summary>
    private static int Distance(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return left.Length + right.Length;
        if (left[0] == right[0])
            return Distance(left[1..], right[1..]);
        var replaced = Distance(left[1..], right[1..]);
        return 1 + Math.Min(replaced, Math.Min(Distance(left[1..], right), Distance(left, right[1..])));
    }
}
