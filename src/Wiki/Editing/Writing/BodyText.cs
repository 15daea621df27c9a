using Wiki.Reading.Prose;
using Wiki.Receiving;

namespace Wiki.Editing.Writing;

/// <summary>
/// Writes the words of a received file as the body of a source, from which exactly these words are read. A line that
/// would be read as a mark gets a space before it, which makes it text.
/// </summary>
internal static class BodyText
{
    private const string Conflict = "<<<<<<< ";

    /// <summary>Empty if there are no words. Only pages say what is a heading.</summary>
    public static string Of(IEnumerable<ReceivedBlock> blocks, ReceivedKind kind)
    {
        var paragraphs = blocks.Select(block => kind.IsText() ? OfLines(block) : OfPage(block));
        var body = string.Join("\n\n", paragraphs);
        return body.Length == 0 ? "" : $"{body}\n";
    }

    /// <summary>Plain text keeps its lines.</summary>
    private static string OfLines(ReceivedBlock block)
    {
        var lines = block.Words.Split('\n');
        var isTable = lines.Length > 1 && LetterTable.StartsWith(lines[0], lines[1]);
        return string.Join('\n', lines.Select((line, index) => isTable && index == 0 ? $" {line}" : Escape(line)));
    }

    /// <summary>The lines of pages and documents mean nothing, so a paragraph is one line.</summary>
    private static string OfPage(ReceivedBlock block)
    {
        var words = string.Join(' ', block.Words.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return block.Level > 0 ? $"{LetterHeadingParser.Mark}{words}" : Escape(words);
    }

    private static string Escape(string line) =>
        LetterHeadingParser.IsHeading(line) || line.StartsWith(Conflict, StringComparison.Ordinal)
            ? $" {line}"
            : line;
}
