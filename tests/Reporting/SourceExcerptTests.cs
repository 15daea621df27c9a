using System.Text;
using Wiki.Reporting;
using Xunit;

namespace Wiki.Tests.Reporting;

/// <summary>The line of a problem, with a caret under its place.</summary>
public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("one\ntwo three\n", 2, 5, " 2 | two three", "   |     ^")]
    [InlineData("one\r\n\ttwo\r\n", 2, 2, " 2 | \ttwo", "   | \t^")]
    [InlineData("\uFEFFdate: x", 1, 7, " 1 | date: x", "   |       ^")]
    [InlineData("a \U0001F600 b", 1, 5, " 1 | a \U0001F600 b", "   |     ^")]
    [InlineData("a \u001b[2J\u202eb", 1, 3, " 1 | a \ufffd[2J\ufffdb", "   |   ^")]
    [InlineData("one\u2028two\fthree\nfour", 2, 1, " 2 | four", "   | ^")]
    public void CaretIsUnderThePlace(string text, int line, int column, params string[] lines) =>
        Assert.Equal(lines, Excerpt(text, line, column));

    [Fact]
    public void LongLineIsCutAroundThePlace()
    {
        var lines = Excerpt($"{new string('a', 300)}b{new string('a', 300)}", 1, 301);
        Assert.InRange(lines[0].Length, 100, 110);
        Assert.Equal('b', lines[0][lines[1].Length - 1]);
    }

    [Theory]
    [InlineData("one\n", 2)]
    [InlineData("one\n\n", 2)]
    [InlineData("one", 9)]
    public void LineWithoutWordsIsNotShown(string text, int line) => Assert.Empty(Excerpt(text, line, 1));

    private static IReadOnlyList<string> Excerpt(string text, int line, int column) =>
        SourceExcerpt.Of(new Location("a.md", line, column), Encoding.UTF8.GetBytes(text));
}
