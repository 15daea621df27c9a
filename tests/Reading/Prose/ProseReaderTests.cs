using Wiki.Reading.Prose;
using Wiki.Reading.Yaml;
using Xunit;

namespace Wiki.Tests.Reading.Prose;

public sealed class ProseReaderTests
{
    [Fact]
    public void MarksContainTheirRecordIds()
    {
        var inlines = Line("It came![@one] and went [@one; @two-2].");
        var marks = inlines.OfType<CitationMark>().Select(mark => string.Join('+', mark.Ids));
        Assert.Equal(["one", "one+two-2"], marks);
    }

    [Fact]
    public void LinksToRecordsContainAnIdAndWords()
    {
        var links = Line("See [[one]], [[two|the *other*]] and [[ three | x ]].").OfType<Mention>();
        Assert.Equal(["one:", "two:the *other*", "three:x"], links.Select(link => $"{link.To}:{link.Label}"));
    }

    [Theory]
    [InlineData("a \\[@x] b", "a [@x] b")]
    [InlineData("a \\[@x b", "a [@x b")]
    [InlineData("a \\[[x]] b", "a [[x]] b")]
    [InlineData("a [x] b", "a [x] b")]
    [InlineData("a [x b", "a [x b")]
    [InlineData("a ![x b", "a ![x b")]
    [InlineData("`[@x]` it is", "[@x] it is")]
    [InlineData("AT&amp;T &eacute;&#x1F600;&copy;", "AT&T é😀©")]
    [InlineData("1 < 2 > 0 & so", "1 < 2 > 0 & so")]
    [InlineData("a\\*b\\*", "a*b*")]
    [InlineData("\\*\\*a \\`b", "**a `b")]
    [InlineData("-5 * 2 | 3", "-5 * 2 | 3")]
    [InlineData("**a *b* c**", "a b c")]
    [InlineData("a [b [c]] {d {e}}", "a [b [c]] {d {e}}")]
    [InlineData("a: b; C::d, a : b, #c, .NET", "a: b; C::d, a : b, #c, .NET")]
    [InlineData("... a ^ b, ~5, C# (@b), x^2", "... a ^ b, ~5, C# (@b), x^2")]
    [InlineData("note:a, cites: b, data: c, tel: d", "note:a, cites: b, data: c, tel: d")]
    [InlineData("line\nline", "line line")]
    [InlineData("line\\\nline", "line line")]
    public void WordsReadAsTheyShow(string markdown, string visible) =>
        Assert.Equal(visible, Inline.TextOf(Line(markdown)));

    [Theory]
    [InlineData("a [@x", "W121")]
    [InlineData("a [[x b", "W121")]
    [InlineData("a [[x] b", "W121")]
    [InlineData("a [@x;] b", "W121")]
    [InlineData("a [@] b", "W121")]
    [InlineData("a [@X] b", "W121")]
    [InlineData("a [@x y] b", "W121")]
    [InlineData("a [@a; b] c", "W121")]
    [InlineData("a [[]] b", "W121")]
    [InlineData("a [[../x]] b", "W121")]
    [InlineData("a [[xx|]] b", "W121")]
    [InlineData("a [b](https://example.org) c", "W120")]
    [InlineData("a [b](other.md) c", "W120")]
    [InlineData("a [b](javascript:alert(1)) c", "W120")]
    [InlineData("a ![b](c.png) d", "W120")]
    [InlineData("a <https://example.org> b", "W120")]
    [InlineData("a ftp://b.example/c d", "W120")]
    [InlineData("a mailto:b@c.example d", "W120")]
    [InlineData("a doi:10.1000/182 b", "W120")]
    [InlineData("a [@b-c](x) d", "W121")]
    [InlineData("a [[b-c]](x) d", "W121")]
    [InlineData("a [b-c][1] d", "W121")]
    [InlineData("a b]] c", "W121")]
    [InlineData("a **b c", "W121")]
    [InlineData("a `b c", "W121")]
    [InlineData("| a | b |\n| c | d |", "W121")]
    [InlineData("-a b", "W121")]
    [InlineData("a [@bb; @bb] c", "W121")]
    [InlineData("a }} b", "W121")]
    [InlineData("a\n: b", "W121")]
    [InlineData("; a", "W121")]
    [InlineData(":field: a", "W121")]
    [InlineData("[NOTE]\na", "W121")]
    [InlineData("a:: b", "W121")]
    [InlineData("a :smile: b", "W121")]
    [InlineData("a <%= b %> c", "W121")]
    [InlineData("a #{b} ${c}", "W121,W121")]
    [InlineData("a ^b-c", "W121")]
    [InlineData("a~2~ b^2^", "W121,W121")]
    [InlineData("a (((b, c)))", "W121")]
    [InlineData("a {>>b<<} `c`{=html}", "W121,W121")]
    [InlineData("a [.b]#c# d", "W121")]
    [InlineData("a #emph[b] #cite(c)", "W121,W121")]
    [InlineData("a <b>c</b>", "W119")]
    [InlineData("a <!-- b --> c", "W119")]
    public void AnythingElseIsAProblem(string markdown, string codes)
    {
        var problems = new List<Problem>();
        ProseReader.ReadLine(new YamlText(new Location("a.md", 3, 7), markdown), problems);
        Assert.Equal(codes, string.Join(',', problems.Select(problem => problem.Code.Number)));
        Assert.All(problems, problem => Assert.Equal("a.md:3:7", problem.At.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one\n\ntwo")]
    [InlineData("# heading")]
    [InlineData("- item")]
    [InlineData("1. item")]
    [InlineData("> quoted")]
    public void ALineIsOneParagraph(string markdown)
    {
        var problems = new List<Problem>();
        ProseReader.ReadLine(new YamlText(new Location("a.md", 3, 7), markdown), problems);
        Assert.Equal("W122", Assert.Single(problems).Code.Number);
    }

    [Fact]
    public void ABodyHasItsBlocks()
    {
        var text = Body(
            "# One\n\nTwo [@crossing].\n\n- a\n- b\n\n3. c\n\n> q\n\n| h | i |\n|---|---|\n| j [@crossing] | k |\n"
        );
        Assert.Equal(
            ["Heading", "Paragraph", "ListBlock", "ListBlock", "Quotation", "Table"],
            text.Blocks.Select(block => block.GetType().Name)
        );
        var table = Assert.IsType<Table>(text.Blocks[5]);
        Assert.Equal([true, false], table.Rows.Select(row => row.IsHeader));
        Assert.Equal(
            "h|i|j |k",
            string.Join('|', table.Rows.SelectMany(row => row.Cells).Select(cell => Inline.TextOf(cell.Content)))
        );
        Assert.Equal(2, text.Cited.Count());
        Assert.True(Assert.IsType<ListBlock>(text.Blocks[3]).IsNumbered);
    }

    [Fact]
    public void EveryBodyMarkHasItsFilePlace()
    {
        var text = Body("😀 It came [@crossing].\n\n- and [[lindholm]] too\n");
        Assert.Equal(
            [13, 15],
            text.AllInlines.Where(inline => inline is CitationMark or Mention).Select(inline => inline.At.Line)
        );
        Assert.Equal(
            [11, 7],
            text.AllInlines.Where(inline => inline is CitationMark or Mention).Select(inline => inline.At.Column)
        );
    }

    private static IReadOnlyList<Inline> Line(string markdown)
    {
        var problems = new List<Problem>();
        var text = ProseReader.ReadLine(new YamlText(Location.StartOf("a.md"), markdown), problems);
        Assert.Empty(problems);
        return Assert.IsType<Paragraph>(Assert.Single(text.Blocks)).Content;
    }

    private static Text Body(string markdown)
    {
        using var site = new TinySite().WithNote(markdown);
        return site.Read().Claims.First(claim => claim.Id == "crossing").Note;
    }
}
