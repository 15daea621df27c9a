using Xunit;

namespace Wiki.Tests.Reading;

public sealed class SourceTextReaderTests
{
    [Theory]
    [InlineData("One  two\nthree.", "One two three.")]
    [InlineData("*One* **two** `three` ***four***", "One two three four")]
    [InlineData("AT&amp;T &mdash; caf&eacute;", "AT&T — café")]
    [InlineData("\\*One\\* 1\\. two", "*One* 1. two")]
    [InlineData("cafe\u0301\u00a0bar", "café bar")]
    [InlineData("# One\n\nTwo", "One|Two")]
    [InlineData("One\n===\n\nTwo", "One|Two")]
    [InlineData("- one\n- two\n  three", "one|two three")]
    [InlineData("> one\n> two", "one two")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a|b|c|d")]
    [InlineData("one\n\n---\n\ntwo", "one|two")]
    [InlineData("[one](https://example.org) two", "one two")]
    [InlineData("the [@account] and [[it]]", "the [@account] and [[it]]")]
    [InlineData("    indented\n    twice", "indented twice")]
    [InlineData("one\\\ntwo  \nthree", "one two three")]
    public void TheVisibleTextIsReadByBlocks(string markdown, string blocks) =>
        Assert.Equal(blocks, string.Join('|', Reports.Read(markdown).Blocks.Select(block => block.Text)));

    [Fact]
    public void BlocksAreCountedAndHeadingsKnown()
    {
        var blocks = Reports.Read("# One\n\nTwo\n\n### Three\n").Blocks;
        Assert.Equal([0, 1, 2], blocks.Select(block => block.Index));
        Assert.Equal([1, 0, 3], blocks.Select(block => block.Level));
    }

    [Theory]
    [InlineData("one", 1)]
    [InlineData("two", 2)]
    [InlineData("three", 4)]
    [InlineData("five", 7)]
    [InlineData("six", 8)]
    public void EveryWordHasItsLine(string word, int line)
    {
        var blocks = Reports.Read("one *and\ntwo*\n\nthree   \n\n\n- five and\n  six\n").Blocks;
        var block = blocks.First(each => each.Text.Contains(word, StringComparison.Ordinal));
        Assert.Equal(line, block.LineAt(block.Text.IndexOf(word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("One <b>two</b>", "14:5", "14:11")]
    [InlineData("<div>\n\nTwo", "14:1")]
    public void HtmlInAReportIsAProblem(string body, params string[] places) =>
        Assert.Equal(
            places.Select(place => $"sources/more.md:{place}"),
            ProblemsOf(body)
                .Where(problem => problem.Contains("W119", StringComparison.Ordinal))
                .Select(problem => problem.Split(": ")[0])
        );

    [Theory]
    [InlineData("\n")]
    [InlineData("---\n")]
    [InlineData("[one]: https://example.org\n")]
    [InlineData("&nbsp;\n")]
    public void AReportWithoutTextIsAProblem(string body) =>
        Assert.Contains(ProblemsOf(body), problem => problem.Contains("W125", StringComparison.Ordinal));

    private static IReadOnlyList<string> ProblemsOf(string body)
    {
        using var site = new TinySite().WithSource(
            "more",
            "label: More\nshort: More\nbadge: MO\nkind: web-page\npublished: 2021\nlanguage: en",
            body
        );
        return site.Problems();
    }
}
