using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Wiki.Model.Quotes;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>
/// The text around the passages of a source, also what a transcription leaves out beside them, where it is of the same
/// sentence of the received file.
/// </summary>
public sealed class Surroundings
{
    /// <summary>The most characters read before and after a block; a longer sentence is cut off.</summary>
    private const int Reach = 240;

    /// <summary>Sources are immutable, so what is found in their files is cached.</summary>
    private static readonly ConditionalWeakTable<Source, Surroundings> Cache = [];

    private readonly Source _source;
    private readonly Transcript? _transcript;
    private readonly SentenceEnds _ends;
    private readonly ConcurrentDictionary<int, (string Text, int Start)> _byBlock = [];

    private Surroundings(Source source)
    {
        (_source, _transcript) = (source, Transcripts.Of(source));
        _ends = new SentenceEnds(_transcript?.Received ?? "");
    }

    public static Surroundings Of(Source source) => Cache.GetValue(source, each => new Surroundings(each));

    /// <summary>A block with what is left out of its first and last sentence, and where it starts in that.</summary>
    public (string Text, int Start) Around(int block) => _byBlock.GetOrAdd(block, Read);

    private (string Text, int Start) Read(int block)
    {
        if (_transcript is null || block >= _transcript.Starts.Count)
            return (_source.Blocks[block].Lined, 0);
        var (start, end) = (_transcript.Starts[block], _transcript.EndOf(block));
        var from = _ends.Last(Math.Max(0, start - Reach), start);
        var to = _ends.First(end, Math.Min(_transcript.Received.Length, end + Reach));
        if (from == start && to == end)
            return (_source.Blocks[block].Lined, 0);
        var lines = _transcript.Received[from..to];
        return (Breaks.Write(QuoteText.InOneLine(lines), Breaks.In(lines)), start - from);
    }

    /// <summary>A passage in its block with the text around that.</summary>
    public (string Text, Passage Passage) Around(Passage passage)
    {
        var (text, start) = Around(passage.Block);
        return (text, passage with { Start = start + passage.Start, End = start + passage.End });
    }

    /// <summary>The words between two passages of one block, of two neighbours or of one row.</summary>
    public string Between(Passage one, Passage next)
    {
        var first = _source.Blocks[one.Block].Text;
        if (one.Block == next.Block)
            return first[Math.Min(one.End, next.Start)..next.Start];
        return _transcript is null || next.Block >= _transcript.Starts.Count
            ? string.Join(' ', [first[one.End..], .. Cells(one, next), _source.Blocks[next.Block].Text[..next.Start]])
            : QuoteText.InOneLine(_transcript.Received[InFile(one.Block, one.End)..InFile(next.Block, next.Start)]);
    }

    private IEnumerable<string> Cells(Passage one, Passage next) =>
        _source.Blocks.Skip(one.Block + 1).Take(next.Block - one.Block - 1).Select(block => block.Text);

    private int InFile(int block, int offset) => _transcript!.Starts[block] + offset;
}
