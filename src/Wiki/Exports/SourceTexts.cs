using System.Text;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>
/// Writes the text of each source in which quotes are found, its blocks with an empty line between two, and the text as
/// it was sealed.
/// </summary>
internal static class SourceTexts
{
    private const string BetweenBlocks = "\n\n";

    public static IEnumerable<SiteFile> Write(Edition edition) => edition.Corpus.Sources.SelectMany(Write);

    /// <summary>The place of each block in the file, in Unicode code points.</summary>
    public static IReadOnlyList<int> Starts(Source source)
    {
        var starts = new int[source.Blocks.Count];
        for (var index = 1; index < starts.Length; index++)
            starts[index] = starts[index - 1] + CodePoints(source.Blocks[index - 1].Text) + BetweenBlocks.Length;
        return starts;
    }

    /// <summary>The second halves of pairs, which are few, are looked for many characters at a time.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var half = NextHalf(text); half >= 0; half = NextHalf(text))
        {
            count--;
            text = text[(half + 1)..];
        }

        return count;
    }

    private static int NextHalf(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uDC00', '\uDFFF');

    private static IEnumerable<SiteFile> Write(Source source) =>
        [
            new(
                DataFormats.SourceText.Of(source),
                Encoding.UTF8.GetBytes($"{string.Join(BetweenBlocks, source.Blocks.Select(block => block.Text))}\n")
            ),
            new(DataFormats.SealedText.Of(source), Encoding.UTF8.GetBytes(source.SealedText)),
        ];
}
