using Markdig.Parsers;
using Markdig.Syntax;

namespace Wiki.Reading.Prose;

/// <summary>
/// Reads a line that starts with two to six <c>#</c> and a space as a heading; its other characters are letters.
/// </summary>
/// <remarks>
/// Unlike Markdig's own parser it requires the first column, so that an editor can set a space before a line to make
/// it text, and it keeps a <c>#</c> at the end of the line.
/// </remarks>
internal sealed class LetterHeadingParser : BlockParser
{
    private const int Fewest = 2;
    private const int Most = 6;

    public LetterHeadingParser() => OpeningCharacters = ['#'];

    /// <summary>The level of the heading on a line, or 0.</summary>
    public static int LevelOf(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        var isHeading = level is >= Fewest and <= Most && line[level] is ' ' or '\t' && !line[level..].IsWhiteSpace();
        return isHeading ? level : 0;
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var level = processor.Indent == 0 ? LevelOf(processor.Line.AsSpan()) : 0;
        if (level == 0)
            return BlockState.None;
        processor.NewBlocks.Push(new HeadingBlock(this)
        {
            Level = level,
            Line = processor.LineIndex,
            ProcessInlines = false,
        });
        processor.Line.Start += level;
        return BlockState.Break;
    }
}
