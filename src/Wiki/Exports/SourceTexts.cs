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
        {
            var before = CodePoints.CountIn(source.Blocks[index - 1].Text);
            starts[index] = starts[index - 1] + before + BetweenBlocks.Length;
        }

        return starts;
    }

    private static IEnumerable<SiteFile> Write(Source source) =>
        [
            new(
                DataFormats.SourceText.Of(source),
                Encoding.UTF8.GetBytes($"{string.Join(BetweenBlocks, source.Blocks.Select(block => block.Text))}\n")
            ),
            new(DataFormats.SealedText.Of(source), Encoding.UTF8.GetBytes(source.SealedText)),
        ];
}
