using Markdig;
using Markdig.Helpers;
using Markdig.Syntax;
using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Reading.Prose;

/// <summary>
/// Reads a report's text into blocks. Every character of it is a letter of the report, except the marks of headings
/// and tables at the start of a line: nothing within a line is Markdown.
/// </summary>
internal static class SourceTextReader
{
    /// <summary>Characters of a line after which the next place in it is kept.</summary>
    private const int LongestCount = 4096;

    private static readonly MarkdownPipeline Letters = BlocksOnly();

    public static IReadOnlyList<SourceBlock> Read(RecordFile file)
    {
        var start = file.File.At(file.BodyStart);
        var blocks = Read(file.Body, start.Line);
        if (blocks.Count == 0)
            file.Problems.Add(ReadingProblems.SourceEmpty(start));
        return blocks;
    }

    /// <param name="body">The text after the front matter.</param>
    /// <param name="firstLine">The line of the file at which it starts.</param>
    public static IReadOnlyList<SourceBlock> Read(string body, int firstLine)
    {
        var visible = Markdig.Markdown.Parse(body, Letters)
            .OfType<LeafBlock>()
            .SelectMany(leaf => BlocksOf(leaf, firstLine))
            .Where(block => block.Text.Length > 0);
        return [.. visible.Select((block, index) => block with { Index = index })];
    }

    private static MarkdownPipeline BlocksOnly()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.InlineParsers.Clear();
        builder.BlockParsers.Add(new LineStep());
        builder.BlockParsers.Add(new LetterHeadingParser());
        builder.BlockParsers.Add(new LetterParagraphParser());
        return builder.Build();
    }

    private static IEnumerable<SourceBlock> BlocksOf(LeafBlock leaf, int firstLine)
    {
        var lines = leaf.Lines.Lines.AsMemory(0, leaf.Lines.Count);
        if (leaf is HeadingBlock heading)
            return [Joined(lines.Span, firstLine) with { Level = heading.Level }];
        return IsTable(lines.Span) ? Cells(lines, firstLine) : [Joined(lines.Span, firstLine)];
    }

    private static bool IsTable(ReadOnlySpan<StringLine> lines) =>
        lines.Length > 1
        && lines[0].Column == 0
        && lines[1].Column == 0
        && LetterTable.StartsWith(lines[0].Slice.AsSpan(), lines[1].Slice.AsSpan());

    private static IEnumerable<SourceBlock> Cells(ReadOnlyMemory<StringLine> lines, int firstLine)
    {
        for (var row = 0; row < lines.Length; row++)
        {
            var line = lines.Span[row];
            var start = new LineStart(0, firstLine + line.Line);
            // The second row is the dashes under the heads of the columns.
            foreach (var cell in row == 1 ? [] : LetterTable.Cells(line.Slice.ToString()))
                yield return Lined(QuoteText.NormalizeLines(cell), [start]) with { Row = start.Line };
        }
    }

    /// <summary>The lines with one space between each two, and the offset at which each starts.</summary>
    private static SourceBlock Joined(ReadOnlySpan<StringLine> lines, int firstLine)
    {
        var starts = new List<LineStart>(lines.Length);
        var words = new System.Text.StringBuilder();
        foreach (var line in lines)
        {
            Work.Step();
            var text = QuoteText.NormalizeLines(line.Slice.ToString());
            if (text.Length == 0)
                continue;
            if (words.Length > 0)
                words.Append('\n');
            var start = new LineStart(words.Length, firstLine + line.Line) { Column = ColumnOf(line) };
            starts.AddRange(StartsIn(text, start));
            words.Append(text);
        }

        return Lined(words.ToString(), starts);
    }

    private static SourceBlock Lined(string lines, IReadOnlyList<LineStart> starts)
    {
        var text = lines.Replace('\n', ' ');
        return new SourceBlock(0, 0, text, starts) { Lined = Breaks.Write(text, Breaks.In(lines)) };
    }

    /// <summary>
    /// The start of a line, and places within a long one, from which the columns after them are counted: a report may
    /// be a single line.
    /// </summary>
    private static IEnumerable<LineStart> StartsIn(string text, LineStart start)
    {
        yield return start;
        for (var from = 0; text.Length - from > LongestCount;)
        {
            var length = char.IsLowSurrogate(text[from + LongestCount]) ? LongestCount - 1 : LongestCount;
            var column = start.Column + CodePoints.CountIn(text.AsSpan(from, length));
            start = start with { Offset = start.Offset + length, Column = column };
            from += length;
            yield return start;
        }
    }

    /// <summary>Where the words of a line start, after its white space and the marks of a heading.</summary>
    private static int ColumnOf(StringLine line)
    {
        var (text, start) = (line.Slice.Text, line.Slice.Start);
        var words = line.Slice.AsSpan();
        var indent = words.Length - words.TrimStart().Length;
        return start + indent - (start == 0 ? -1 : text.LastIndexOf('\n', start - 1));
    }
}
