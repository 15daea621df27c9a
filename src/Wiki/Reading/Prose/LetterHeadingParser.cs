using Markdig.Parsers;
using Markdig.Syntax;

namespace Wiki.Reading.Prose;

/// <summary>
/// Reads a line that starts with <c>##</c> and a space as a heading; its other characters, and any other number of
/// <c>#</c>, are letters.
/// </summary>
/// <remarks>
/// Unlike Markdig's own parser it requires the first column, so that an editor can set a space before a line to make
/// it text, and it keeps a <c>#</c> at the end of the line.
/// </remarks>
internal sealed class LetterHeadingParser : BlockParser
{
    /// <summary>What opens a heading.</summary>
    public const string Mark = "## ";

    private const int Level = 2;

    public LetterHeadingParser() => OpeningCharacters = ['#'];

    /// <summary>Whether a line is a heading.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line) =>
        line.StartsWith(Mark) && !line[Mark.Length..].IsWhiteSpace();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Indent > 0 || !IsHeading(processor.Line.AsSpan()))
            return BlockState.None;
        processor.NewBlocks.Push(new HeadingBlock(this)
        {
            Level = Level,
            Line = processor.LineIndex,
            ProcessInlines = false,
        });
        processor.Line.Start += Level;
        return BlockState.Break;
    }
}
