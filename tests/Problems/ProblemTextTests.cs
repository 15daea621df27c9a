using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Problems;

public sealed class ProblemTextTests
{
    [Fact]
    public void LongOwnValueShowsItsStartAndEnd()
    {
        var words = $"It's {string.Concat(Enumerable.Repeat("so and ", 60))}ends";
        var shown = ProblemText.InOwnMarks(words);
        Assert.StartsWith("'It''s so and so", shown, StringComparison.Ordinal);
        Assert.EndsWith("and ends' (with the words between, and each ' within them twice)", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 100, 200);
    }

    [Fact]
    public void ShortOwnValueIsReadyToPaste() => Assert.Equal("'it''s so'", ProblemText.InOwnMarks("it's so"));
}
