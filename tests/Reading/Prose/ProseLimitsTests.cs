using System.Globalization;
using Wiki.Reading.Prose;
using Xunit;

namespace Wiki.Tests.Reading.Prose;

public sealed class ProseLimitsTests
{
    [Theory]
    [InlineData("[", 1001)]
    [InlineData("*a ", 1001)]
    [InlineData("_a ", 1001)]
    [InlineData("`e ", 1001)]
    [InlineData("<!-- ", 1001)]
    [InlineData("[a](b", 1001)]
    [InlineData("[](", 1001)]
    [InlineData("[a\n", 1001)]
    public void TooManyOpenersAreReportedAtTheParagraph(string opener, int count) =>
        Assert.StartsWith(
            "a.md:3:1: error W123: the paragraph that begins here contains more than 1000 of the characters",
            ProblemIn($"one\n\n{Repeat(opener, count)}\n\ntwo"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("[", 1000)]
    [InlineData("[@a]\n", 1000)]
    [InlineData("[[*_<``\n\n", 100_000)]
    [InlineData("word, and word. ", 100_000)]
    [InlineData("# a\n", 2000)]
    [InlineData("a\n===\n", 2000)]
    [InlineData("|", 50_000)]
    public void PlausibleProseIsWithinTheLimits(string piece, int count) => Assert.Null(Check(Repeat(piece, count)));

    [Theory]
    [InlineData("# a\n", 2001)]
    [InlineData("a\n=\n", 4002)]
    [InlineData("a\n---\n", 4002)]
    public void ExcessHeadingIsReportedAtItsLine(string heading, int line) =>
        Assert.Equal(
            $"a.md:{line.ToString(CultureInfo.InvariantCulture)}:1: error W123: this is one heading "
                + "more than the 2000 that a file may have; split the file into several records",
            ProblemIn(Repeat(heading, 2500))
        );

    [Fact]
    public void ExcessCellIsReportedAtItsLine() =>
        Assert.StartsWith(
            "a.md:25001:1: error W123: this is one cell more than the 50000",
            ProblemIn(Repeat("a | b | c\n", 30_000)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("- - - - ", 200, "a.md:5:1")]
    [InlineData("> ", 500, "a.md:5:1")]
    public void TooDeepProseIsReportedAtItsLine(string container, int count, string place)
    {
        var problems = new List<Problem>();
        var markdown = $"one\n\n- two\n\n{Repeat(container, count)}x\n\nthree\n\nfour\n";
        Assert.Null(Markdown.Parse(markdown, LinesOf(markdown), problems));
        Assert.StartsWith(
            $"{place}: error W123: the prose that begins here is nested too deeply",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TooDeepNestingIsReportedAtItsLine()
    {
        var nested = string.Concat(Enumerable.Range(0, 80).Select(level => $"{new string(' ', level * 2)}- a\n"));
        var problems = new List<Problem>();
        var markdown = $"one\n\n{nested}\ntwo\n";
        Assert.Null(Markdown.Parse(markdown, LinesOf(markdown), problems));
        var at = Assert.Single(problems).At;
        Assert.InRange(at.Line, 40, 82);
        Assert.NotNull(
            Markdown.Parse(
                $"one\n\n{string.Concat(nested.Split('\n').Take(at.Line - 3).Select(line => line + "\n"))}",
                LinesOf(""),
                []
            )
        );
    }

    private static Problem? Check(string markdown) => ProseLimits.Check(markdown, _ => Location.StartOf("a.md"));

    private static string ProblemIn(string markdown) => ProseLimits.Check(markdown, LinesOf(markdown))!.ToString();

    private static Func<int, Location> LinesOf(string text) =>
        offset => new Location("a.md", text.Take(offset).Count(letter => letter == '\n') + 1, 1);

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
