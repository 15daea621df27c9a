using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Wiki.Reading.Prose;

/// <summary>A mark of a kindred format in prose.</summary>
internal sealed class KindredInline : LeafInline
{
    public required KindredMark Mark { get; init; }
}

/// <summary>Finds marks of kindred formats, which Markdig would take for plain text.</summary>
internal sealed class KindredMarkParser : InlineParser
{
    public KindredMarkParser() => OpeningCharacters = KindredMark.Openers.ToCharArray();

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (KindredMark.AtStartOf(slice.AsSpan(), slice.PeekCharExtra(-1)) is not { } mark)
            return false;
        // Elsewhere than at the start of an item these are words of a list of options, or of mathematics.
        if (mark.IsBox && !(processor.Root?.FirstChild is null && processor.Block?.Parent is ListItemBlock))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new KindredInline
        {
            Mark = mark,
            Span = new SourceSpan(start, start + mark.Written.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += mark.Written.Length;
        return true;
    }
}
