namespace Wiki.Model.Quotes;

/// <summary>Words of a sentence that a transcription leaves out, while a block has others of it.</summary>
/// <param name="Block">The block.</param>
/// <param name="IsBefore">Whether the words come before the block, and not after it.</param>
/// <param name="Words">The words, up to the end of the sentence or to the next block.</param>
public sealed record SentenceCut(int Block, bool IsBefore, string Words);

/// <summary>
/// Finds the sentences of a received text that a transcription has only in part: what is left out of one may turn it
/// into its opposite.
/// </summary>
/// <param name="transcript">A transcript without lost blocks.</param>
public sealed class SentenceCuts(Transcript transcript)
{
    private readonly SentenceEnds _ends = new(transcript.Received);

    /// <summary>Each cut that leaves out a letter or a digit, not only punctuation or a bullet.</summary>
    public IEnumerable<SentenceCut> All() =>
        Enumerable.Range(0, transcript.Count + 1)
            .SelectMany(InGapBefore)
            .Where(cut => cut.Words.Any(char.IsLetterOrDigit));

    private IEnumerable<SentenceCut> InGapBefore(int block)
    {
        var start = transcript.EndOf(block - 1);
        var end = block < transcript.Count ? transcript.Starts[block] : transcript.Received.Length;
        var first = block > 0 ? _ends.First(start, end) : start;
        if (first > start)
            yield return new SentenceCut(block - 1, IsBefore: false, Words(start, first));
        var last = block < transcript.Count ? _ends.Last(start, end) : end;
        if (last < end && (first < end || first == start))
            yield return new SentenceCut(block, IsBefore: true, Words(last, end));
    }

    private string Words(int start, int end) => QuoteText.InOneLine(transcript.Received[start..end]).Trim();
}
