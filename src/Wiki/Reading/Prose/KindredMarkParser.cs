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
    /// <summary>What is further behind its opening bracket is not looked for.</summary>
    private const int LongestBrackets = 200;

    public KindredMarkParser() => OpeningCharacters = KindredMark.Openers.ToCharArray();

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (KindredMark.AtStartOf(slice.AsSpan(), slice.PeekCharExtra(-1)) is not { } mark)
            return false;
        // Elsewhere than at the start of an item these are words of a list of options, or of mathematics.
        if (mark.IsBox && !(processor.Root?.FirstChild is null && processor.Block?.Parent is ListItemBlock))
            return false;
        // Markdig reads these itself, and their address is reported once.
        if (mark.ReferredTo is { } label && processor.Document.TryGetLinkReferenceDefinition(label, out _))
            return false;
        if (mark.Kind == KindredKind.Closing && IsOpen(slice, mark.Written[0] == ']' ? '[' : '{'))
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

    /// <summary>Whether a bracket that begins on the line is still open: "[a [b]]".</summary>
    private static bool IsOpen(StringSlice slice, char opening)
    {
        var closing = slice.CurrentChar;
        var depth = 0;
        for (var at = slice.Start - 1; at >= Math.Max(0, slice.Start - LongestBrackets); at--)
        {
            var letter = slice.Text[at];
            if (letter == '\n')
                return false;
            depth += letter == closing ? 1 : letter == opening ? -1 : 0;
            if (depth < 0)
                return true;
        }

        return false;
    }
}
