using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Wiki.Reading.Prose;

/// <summary>A citation mark or a link to a record, with the text between its brackets.</summary>
internal sealed class MarkInline : LeafInline
{
    public required string Content { get; init; }

    /// <summary><c>[@...]</c> rather than <c>[[...]]</c>.</summary>
    public required bool IsCitation { get; init; }

    /// <summary>Whether it is closed on the same line; if not, it consists only of the opening brackets.</summary>
    public required bool HasEnd { get; init; }
}

/// <summary>Parses <c>[@id; @id]</c> and <c>[[id|words]]</c> on one line.</summary>
internal sealed class MarkParser : InlineParser
{
    public MarkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '!' ? MatchExclamation(processor, ref slice) : MatchMark(processor, ref slice);

    /// <summary>A mark after an exclamation mark is not an image.</summary>
    private static bool MatchExclamation(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekChar(2) is not ('@' or '['))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline("!") { Span = new SourceSpan(start, start), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }

    private static bool MatchMark(InlineProcessor processor, ref StringSlice slice)
    {
        var isCitation = slice.PeekChar() == '@';
        if (!isCitation && slice.PeekChar() != '[')
            return false;
        var opening = isCitation ? 1 : 2;
        var rest = slice.AsSpan();
        var length = rest.IndexOf(isCitation ? "]" : "]]");
        var isClosed = length >= 0 && !rest[..length].Contains('\n');
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var whole = isClosed ? length + opening : OpeningBrackets(rest);
        processor.Inline = new MarkInline
        {
            Content = isClosed ? rest[opening..length].ToString() : "",
            IsCitation = isCitation,
            HasEnd = isClosed,
            Span = new SourceSpan(start, start + whole - 1),
            Line = line,
            Column = column,
        };
        slice.Start += whole;
        return true;
    }

    private static int OpeningBrackets(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept('[') is var count and > 0 ? count : text.Length;
}
