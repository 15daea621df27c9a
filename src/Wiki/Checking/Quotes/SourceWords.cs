using System.Runtime.CompilerServices;
using Wiki.Limits;

namespace Wiki.Checking.Quotes;

/// <summary>
/// The words of a source and the segments of its text that contain them, so that the search for words that are not in
/// it costs a look at few of its segments. Made once a source.
/// </summary>
internal sealed class SourceWords
{
    public const int WordsOfSegment = 64;

    private static readonly ConditionalWeakTable<Source, Slot> Made = [];

    private readonly IReadOnlyList<SourceBlock> _blocks;
    private readonly List<Segment> _segments = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(char Last, char First), List<int>> _joints = [];

    private SourceWords(IReadOnlyList<SourceBlock> blocks)
    {
        _blocks = blocks;
        foreach (var block in blocks)
            Add(block);
        for (var block = 0; block + 1 < blocks.Count; block++)
            AddTo(_joints, (blocks[block].Text[^1], blocks[block + 1].Text[0]), block);
    }

    /// <summary>The segments in the order of the text.</summary>
    public IReadOnlyList<Segment> Segments => _segments;

    /// <summary>Made once for each source.</summary>
    public static SourceWords Of(Source source) => Made.GetOrCreateValue(source).Of(source);

    public static SourceWords Of(IReadOnlyList<SourceBlock> blocks) => new(blocks);

    /// <summary>Whether two segments are of the same block.</summary>
    public bool AreOfOneBlock(int one, int other) => ReferenceEquals(_segments[one].Block, _segments[other].Block);

    /// <summary>The indexes of the segments that contain a word, in any case.</summary>
    public List<int> SegmentsWith(string word) => _byWord.GetValueOrDefault(word, []);

    /// <summary>
    /// Where words occur, whether as whole words or not, in the order of the text. Only the segments with the rarest
    /// of them are searched: a thousand failed quotes would cost as many looks at the whole text.
    /// </summary>
    public IReadOnlyList<Passage> Find(string words) => SegmentsOfRarest(words) is { } segments
        ? [.. segments.SelectMany(index => Around(_segments[index], words)).Distinct()]
        : [.. _blocks.SelectMany(block => PhraseIndex.Find(words, block, 0, block.Text.Length))];

    /// <summary>The first of two adjacent blocks across which the words run; null if there is none.</summary>
    public SourceBlock? RunsOn(string words)
    {
        int? found = null;
        for (var space = words.IndexOf(' ', 1); space > 0; space = words.IndexOf(' ', space + 1))
        {
            var joint = (words[space - 1], words[space + 1]);
            var blocks = _joints.GetValueOrDefault(joint, []).FindAll(block => IsJoint(block, words, space));
            if (blocks is [var first, ..])
                found = Math.Min(found ?? first, first);
        }

        return found is { } index ? _blocks[index] : null;
    }

    /// <summary>Those with the rarest of the words between others; null if there is none.</summary>
    private List<int>? SegmentsOfRarest(string words)
    {
        var (first, last) = (words.IndexOf(' ', StringComparison.Ordinal), words.LastIndexOf(' '));
        return first == last
            ? null
            : words[(first + 1)..last].Split(' ').Select(word => SegmentsWith(Key(word))).MinBy(each => each.Count);
    }

    private static IEnumerable<Passage> Around(Segment segment, string words) => PhraseIndex.Find(
        words,
        segment.Block,
        Math.Max(0, segment.Start - words.Length),
        Math.Min(segment.Block.Text.Length, segment.End + words.Length));

    private bool IsJoint(int block, string words, int space) =>
        _blocks[block].Text.AsSpan().EndsWith(words.AsSpan(0, space), StringComparison.Ordinal)
        && _blocks[block + 1].Text.AsSpan().StartsWith(words.AsSpan(space + 1), StringComparison.Ordinal);

    private void Add(SourceBlock block)
    {
        var lookup = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        var (text, count, from) = (block.Text, 0, 0);
        for (var start = 0; start < text.Length; count++)
        {
            if (count > 0 && count % WordsOfSegment == 0)
            {
                _segments.Add(new Segment(block, from, start - 1));
                from = start;
            }

            Work.Step();
            var end = text.IndexOf(' ', start) is var space and >= 0 ? space : text.Length;
            var key = QueryWords.Key(text.AsSpan(start, end - start));
            if (!lookup.TryGetValue(key, out var segments))
                lookup[key] = segments = [];
            if (segments.Count == 0 || segments[^1] != _segments.Count)
                segments.Add(_segments.Count);
            start = end + 1;
        }

        _segments.Add(new Segment(block, from, text.Length));
    }

    private static string Key(string word) => QueryWords.Key(word).ToString();

    private static void AddTo<TKey>(Dictionary<TKey, List<int>> index, TKey key, int block) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var blocks))
            index.Add(key, blocks = []);
        blocks.Add(block);
    }

    /// <summary>Some words of a block that follow each other.</summary>
    internal sealed record Segment(SourceBlock Block, int Start, int End);

    /// <summary>Of threads that need the words of a source at the same time, one makes them.</summary>
    private sealed class Slot
    {
        private readonly Lock _lock = new();
        private SourceWords? _made;

        public SourceWords Of(Source source)
        {
            lock (_lock)
                return _made ??= new SourceWords(source.Blocks);
        }
    }
}
