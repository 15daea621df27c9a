using System.Text;
using Wiki.Reading;
using Wiki.Receiving;
using Xunit;

namespace Wiki.Tests.Reading;

/// <summary>
/// What doubles in length takes about double the work. Seconds differ from run to run, so the work is counted in bytes
/// of memory that it asks for, which do not.
/// </summary>
public sealed class ReadingGrowthTests
{
    private const int Letters = 40_000;
    private const double MostGrowth = 2.6;

    [Theory]
    [InlineData("&amp; ")]
    [InlineData("\\! a ")]
    [InlineData("&#65;")]
    [InlineData("a *b* ")]
    [InlineData("`a` ")]
    [InlineData("[@a] ")]
    [InlineData("[[a]] ")]
    [InlineData("a\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: b\n\n")]
    [InlineData("> a\n\n")]
    [InlineData("- a\n")]
    [InlineData("| a | b |\n")]
    [InlineData("\u00ad\u200b")]
    public void ProseAndTextGrowWithTheirLength(string piece)
    {
        Holds(length => Read(RecordKind.Claim, $"---\nstatement: A.\n---\n\n{Filled(piece, length)}\n"));
        Holds(length => Read(RecordKind.Source, $"---\nlabel: A\n---\n\n{Filled(piece, length)}\n"));
    }

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("- a\n")]
    [InlineData("\t: : ")]
    [InlineData("\"a\\u0041\" ")]
    [InlineData("# a\n")]
    [InlineData("? ")]
    [InlineData("a, ")]
    [InlineData("{a: ")]
    public void FrontMatterGrowsWithItsLength(string piece)
    {
        Holds(length => Read(RecordKind.Claim, $"---\n{Filled(piece, length)}\n---\n\nWords.\n"));
        Holds(length => Read(RecordKind.Claim, $"---\nstatement: {Filled(piece, length)}\n---\n\nWords.\n"));
    }

    [Theory]
    [InlineData(nameof(ReceivedKind.Html), "<p>a</p>")]
    [InlineData(nameof(ReceivedKind.Html), "<b>a</b>")]
    [InlineData(nameof(ReceivedKind.Html), "<a ")]
    [InlineData(nameof(ReceivedKind.Html), "a<br>")]
    [InlineData(nameof(ReceivedKind.Html), "<table><td>a</table>")]
    [InlineData(nameof(ReceivedKind.Html), "<!-- a -->")]
    [InlineData(nameof(ReceivedKind.Html), "<script>a</script>")]
    [InlineData(nameof(ReceivedKind.Html), "&amp;&#65;&")]
    [InlineData(nameof(ReceivedKind.Html), "<p style='display : none'>a</p>")]
    [InlineData(nameof(ReceivedKind.PlainText), "a\n\n")]
    [InlineData(nameof(ReceivedKind.PlainText), "WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n")]
    [InlineData(nameof(ReceivedKind.PlainText), "\u0301")]
    public void ReceivedFilesGrowWithTheirLength(string kind, string piece) =>
        Holds(length => _ = ReceivedText.Read(Enum.Parse<ReceivedKind>(kind), Encoding.UTF8.GetBytes(Filled(piece, length))).Words);

    private static void Holds(Action<int> read)
    {
        // What is made once and kept is made first.
        read(Letters / 8);
        var (one, two) = (Work(() => read(Letters)), Work(() => read(2 * Letters)));
        Assert.InRange(two / (double)one, 0, MostGrowth);
    }

    private static long Work(Action read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Read(RecordKind kind, string text) =>
        ContentReader.ReadRecord(kind, new ContentFile("a.md", text), "a", []);

    private static string Filled(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
