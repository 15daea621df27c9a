using System.Text;
using Wiki.Limits;
using Wiki.Reading.Files;
using Wiki.Reading.Records;
using Wiki.Receiving;
using Xunit;

namespace Wiki.Tests.Reading;

/// <summary>
/// What doubles in length takes about double the work. Seconds differ from run to run, so the work is counted in steps
/// and in bytes of memory that it allocates, which do not.
/// </summary>
public sealed class ReadingGrowthTests
{
    /// <summary>Front matter may have twice as many.</summary>
    private const int Letters = 16_000;

    private const double MostGrowth = 2.25;

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
        AssertLinear(length => Read(RecordKind.Claim, $"---\nstatement: A.\n---\n\n{Filled(piece, length)}\n"));
        AssertLinear(length => Read(RecordKind.Source, $"---\nlabel: A\n---\n\n{Filled(piece, length)}\n"));
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
    [InlineData("[a, ")]
    [InlineData("- ")]
    [InlineData("'a''b' ")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("a:\n  b\n")]
    [InlineData("|\n  a\n")]
    [InlineData("...\n")]
    [InlineData("\u00e9\U0001F6A2")]
    public void FrontMatterGrowsWithItsLength(string piece)
    {
        AssertLinear(length => Read(RecordKind.Claim, $"---\n{Filled(piece, length)}\n---\n\nWords.\n"));
        AssertLinear(length => Read(RecordKind.Claim, $"---\nstatement: {Filled(piece, length)}\n---\n\nWords.\n"));
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
    [InlineData(nameof(ReceivedKind.Html), "<b>")]
    [InlineData(nameof(ReceivedKind.Html), "<p><b><i>a</p>")]
    [InlineData(nameof(ReceivedKind.Html), "<a href=x>a")]
    [InlineData(nameof(ReceivedKind.Html), "<table><tr>a")]
    [InlineData(nameof(ReceivedKind.Html), "<ul><li>a</ul>")]
    [InlineData(nameof(ReceivedKind.Html), "</p>")]
    [InlineData(nameof(ReceivedKind.Html), "1<sup>2</sup>/<sub>3</sub>")]
    [InlineData(nameof(ReceivedKind.Html), "<ol><li>a</ol><del>1</del>2<q>b</q>")]
    [InlineData(nameof(ReceivedKind.Html), "<svg><g>a</g></svg>")]
    [InlineData(nameof(ReceivedKind.Html), "<select><option>a")]
    [InlineData(nameof(ReceivedKind.Html), "<template>a</template>")]
    [InlineData(nameof(ReceivedKind.Html), "<h1>a</h1><title>a</title>")]
    [InlineData(nameof(ReceivedKind.PlainText), "a\n\n")]
    [InlineData(nameof(ReceivedKind.Subtitles), "WEBVTT\n\n00:01.000 --> 00:02.000\n<v a>a</v> &amp;\n\n")]
    [InlineData(nameof(ReceivedKind.PlainText), "\u0301")]
    public void ReceivedFilesGrowWithTheirLength(string kind, string piece) =>
        AssertLinear(length =>
            _ = ReceivedTextReader.Read(Enum.Parse<ReceivedKind>(kind), Encoding.UTF8.GetBytes(Filled(piece, length))).Words
        );

    private static void AssertLinear(Action<int> read)
    {
        // What is made once and kept is made first.
        read(Letters / 8);
        var one = Measures(() => read(Letters)).MinBy(measured => measured.Bytes);
        // The first of the three that is in range is enough, and most often it is the first.
        Assert.Contains(
            Measures(() => read(2 * Letters)),
            two =>
                two.Bytes > one.Bytes
                && two.Bytes <= MostGrowth * one.Bytes
                && two.Steps <= MostGrowth * Math.Max(one.Steps, 1)
        );
    }

    /// <summary>
    /// A reading allocates more where a collection has emptied the pools that its buffers are rented from, so the least of
    /// three counts.
    /// </summary>
    private static IEnumerable<(long Bytes, long Steps)> Measures(Action read) =>
        Enumerable.Range(0, 3).Select(_ => Measure(read));

    private static (long Bytes, long Steps) Measure(Action read)
    {
        var work = new Work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work.Run(() =>
        {
            read();
            return 0;
        });
        return (GC.GetAllocatedBytesForCurrentThread() - before, work.Steps);
    }

    private static void Read(RecordKind kind, string text) =>
        RecordReader.Read(kind, new ContentFile("a.md", text), "a", []);

    private static string Filled(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
