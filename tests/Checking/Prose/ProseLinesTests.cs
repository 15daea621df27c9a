using Wiki.Checking.Prose;
using Xunit;

namespace Wiki.Tests.Checking.Prose;

/// <summary>Lines of prose, in which a name that is linked is one letter.</summary>
public sealed class ProseLinesTests
{
    [Theory]
    [InlineData(0, 7, "[[ida-berg]] and [[lindholm]]")]
    [InlineData(0, 6, "[[ida-berg]] and ")]
    [InlineData(0, 1, "[[ida-berg]]")]
    [InlineData(2, 5, "and")]
    [InlineData(5, 7, " [[lindholm]]")]
    [InlineData(6, 6, "")]
    public void LinkedNamesAreWrittenAsTheirLinks(int start, int end, string written)
    {
        var line = Assert.Single(LinesOf("[[ida-berg]] and [[lindholm]] met [@crossing]."));
        Assert.Equal(written, line.Written(start, end));
        Assert.Equal(["ida-berg", "lindholm", "crossing"], line.Linked.Concat(line.Cited));
    }

    [Theory]
    [InlineData("> It was late", true)]
    [InlineData("> It was late:", false)]
    [InlineData("> It was late: [@crossing]", true)]
    [InlineData("It was late [@crossing]", false)]
    public void QuotationIsNoLineThatLeadsOn(string markdown, bool isQuotation) =>
        Assert.Equal(isQuotation, Assert.Single(LinesOf(markdown)).IsQuotation);

    [Fact]
    public void HeadingsAreAmongAllLines() =>
        Assert.Equal(["Late", "It was."], LinesOf("## Late\n\nIt was.").Select(line => line.Words));

    private static IReadOnlyList<ProseLine> LinesOf(string body)
    {
        using var site = new TinySite().WithNote(body);
        var claim = Assert.IsType<Claim>(site.Read().Find("crossing"));
        return [.. claim.Note.Blocks.SelectMany(ProseLine.All)];
    }
}
