using Wiki.Checking.Quotes;
using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>Each block of a source is in the text of the file that it was received as, in the same order.</summary>
internal static class TranscriptionsKeepTheWords
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.Scope.Sources
            .SelectInParallel(source => Work.On(source.At, () => Check(source)))
            .OfType<Problem>();

    /// <summary>The first block that was added or changed; what follows it cannot be compared.</summary>
    private static Problem? Check(Source source)
    {
        if (source is not { IsSealed: true, Received: { Content: { } content } received }
            || Transcripts.Of(source) is not { FirstLost: { } lost } transcript)
            return null;
        var (block, file) = (source.Blocks[lost], received.Name.Value);
        var at = source.At with { Line = block.LineAt(0), Column = 1 };
        return transcript.IsOutOfOrder
            ? ReceivedProblems.TranscriptionOutOfOrder(at, block.Text, file)
            : ReceivedProblems.TranscriptionChanged(at, block.Text, file, Nearest(block.Text, content.Text));
    }

    private static NearestPassage? Nearest(string words, string text) =>
        NearestPassageSearch.Find(words, [new SourceBlock(0, 0, text, [new LineStart(0, 1)])]);
}
