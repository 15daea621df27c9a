using System.Text;
using Wiki.Reading.Prose;
using Xunit;

namespace Wiki.Tests.Reading.Prose;

public sealed class SourceTextReaderTests
{
    /// <summary>Lines that Markdown would change or drop.</summary>
    public static TheoryData<string> Lines =>
    [
        "5*3*2 metres",
        "a f***ing disgrace",
        "*One* **two** ***three***",
        "snake_case_name and _under_",
        "14. August 2017",
        "1986. A great year",
        "14) of them",
        "- 12 degrees",
        "+ 3 degrees",
        "* a star",
        "> 100 people",
        ">> nested",
        "`code` and ``more``",
        "~~~",
        "```",
        "---",
        "***",
        "___",
        "===",
        "[a]: b",
        "[x] done",
        "[one](https://example.org) two",
        "![one](two.png)",
        "<b>bold</b>",
        "<div>",
        "<!-- a remark -->",
        "<https://example.org>",
        "https://example.org/a_b_c?x=1&amp;y=2",
        "AT&amp;T &mdash; caf&eacute; &#65;",
        "&nbsp;",
        @"\*One\* 1\. two \",
        @"a lone \ and C:\dir",
        "#x",
        "##x",
        "# One",
        "### three ###",
        "###### six",
        "####### seven",
        "##- x",
        "##",
        "a | b",
        "| a | b |",
        "~one~ and ~~two~~",
        "[^1] and [^1]: a note",
        "Term",
        ": its definition",
        "$5*3$ and {.class}",
        "the [@account] and [[it]]",
        "1986\\. A great year",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void EveryLetterOfALineIsKept(string line)
    {
        Assert.Equal([line], Texts(line));
        Assert.Equal(["Before", line, "after"], Texts($"Before\n\n{line}\n\nafter"));
        Assert.Equal([$"before {line} after"], Texts($"before\n{line}\nafter"));
    }

    [Theory]
    [InlineData("One  two\nthree.", "One two three.")]
    [InlineData("cafe\u0301\u00a0bar", "café bar")]
    [InlineData("## One\n\nTwo", "One~Two")]
    [InlineData("## One ##\nTwo", "One ##~Two")]
    [InlineData("## One\n### Two ###\n\n##\tThree", "One~### Two ###~## Three")]
    [InlineData("before\n## One\nafter", "before~One~after")]
    [InlineData(" ## One", "## One")]
    [InlineData("One\n===\n\nTwo\n---", "One ===~Two ---")]
    [InlineData("- one\n- two\n  three", "- one - two three")]
    [InlineData("    indented\n\ttwice", "indented twice")]
    [InlineData("one\\\ntwo  \nthree", "one\\ two three")]
    [InlineData("one\n \t \ntwo", "one~two")]
    public void BlocksAreSetApartByEmptyLines(string body, string blocks) =>
        Assert.Equal(blocks, string.Join('~', Texts(body)));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a~b~c~d")]
    [InlineData("a | b\n:-- | --:\nc*d* | &amp;\n", "a~b~c*d*~&amp;")]
    [InlineData("| a |\n| - |\n| c | more | cells |", "a~c~more~cells")]
    [InlineData("| a | |\n| - | - |\n\n|x|", "a~|x|")]
    [InlineData("| a | b |\n| --- |\n| c | d |", "| a | b | | --- | | c | d |")]
    [InlineData(" | a | b |\n| --- | --- |", "| a | b | | --- | --- |")]
    [InlineData("a | b\nc | d", "a | b c | d")]
    [InlineData("a\n---", "a ---")]
    public void CellsOfATableAreBlocks(string body, string blocks) =>
        Assert.Equal(blocks, string.Join('~', Texts(body)));

    [Fact]
    public void BlocksAreCountedAndHeadingsKnown()
    {
        var blocks = Reports.Read("## One\n\nTwo\n\n## Three\n").Blocks;
        Assert.Equal([0, 1, 2], blocks.Select(block => block.Index));
        Assert.Equal([2, 0, 2], blocks.Select(block => block.Level));
    }

    [Theory]
    [InlineData("one", 1)]
    [InlineData("two", 2)]
    [InlineData("three", 4)]
    [InlineData("five", 7)]
    [InlineData("six", 8)]
    [InlineData("cell", 12)]
    public void EveryWordHasItsLine(string word, int line)
    {
        var blocks = Reports
            .Read("one *and\ntwo*\n\nthree   \n\n\n- five and\n  six\n\n| a | b |\n| - | - |\n| c | cell |\n")
            .Blocks;
        var block = blocks.First(each => each.Text.Contains(word, StringComparison.Ordinal));
        Assert.Equal(line, block.LineAt(block.Text.IndexOf(word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("one \ud834\udd1e two ")]
    [InlineData("\ud834\udd1e")]
    [InlineData("e")]
    public void ColumnsOfLongLinesCountFromNearby(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 5_000)).Trim();
        var block = Reports.Read($"before\n  {text}\n").Blocks[0];
        var places = block.Lines.Zip(block.Lines.Skip(1), (one, next) => next.Offset - one.Offset);
        Assert.InRange(places.Max(), 7, 4_096);
        var start = "before ".Length;
        for (var (offset, column) = (0, 3); offset < text.Length; column++)
        {
            Assert.Equal((2, column), block.PlaceAt(start + offset));
            offset += char.IsHighSurrogate(text[offset]) ? 2 : 1;
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" \n\t\n")]
    [InlineData("\u00a0\n")]
    public void AReportWithoutTextIsAProblem(string body)
    {
        using var site = new TinySite().WithSource(
            "more",
            "label: More\nshort: More\nbadge: MO\nkind: web-page\npublished: 2021\nlanguage: en",
            body
        );
        Assert.Contains(site.Problems(), problem => problem.Contains("W125", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[a]: b\n\n")]
    [InlineData("a\n")]
    [InlineData("&amp; ")]
    [InlineData("## a\n")]
    [InlineData("| a | b |\n| - | - |\n\n")]
    [InlineData("|")]
    [InlineData("-|")]
    [InlineData("\ud83d\ude00*_`[<\\")]
    public void LongTextsHaveNoLimitOfMarks(string repeated)
    {
        // Five times as many as the most of any mark that prose may have.
        var body = new StringBuilder().Insert(0, repeated, 5 * ProseLimits.MostCells / repeated.Length).ToString();
        Assert.NotEmpty(Reports.Read($"| a |\n{body}").Blocks);
    }

    private static IEnumerable<string> Texts(string body) => Reports.Read(body).Blocks.Select(block => block.Text);
}
