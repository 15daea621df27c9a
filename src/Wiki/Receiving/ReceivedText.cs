using System.Text;

namespace Wiki.Receiving;

/// <summary>The words of a received file, by paragraphs.</summary>
/// <param name="Failure">Why they could not be read; null if they were.</param>
internal sealed record ReceivedText(IReadOnlyList<ReceivedBlock> Blocks, string? Failure = null)
{
    /// <summary>What the file says of itself outside its words, such as its title and author.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>All words, normalized as quotes are.</summary>
    public string Words => QuoteText.Normalize(string.Join(' ', Blocks.Select(block => block.Words)));

    /// <summary>The same with its line ends and gaps, and with the ends of paragraphs.</summary>
    /// <seealso cref="QuoteText.NormalizeLines"/>
    public string Lines => string.Join(
        QuoteText.ParagraphEnd,
        Blocks.Select(block => QuoteText.NormalizeLines(block.Words)).Where(words => words.Length > 0));

    public static ReceivedText Failed(string reason) => new([], reason);

    /// <summary>The paragraphs of a text in which an empty line sets them apart.</summary>
    public static IEnumerable<ReceivedBlock> Paragraphs(string text, int level = 0)
    {
        var lines = new StringBuilder();
        foreach (var line in Clean(text).Split('\n').Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Append(line).Append('\n');
            }
            else if (lines.Length > 0)
            {
                yield return new ReceivedBlock(level, lines.ToString().TrimEnd('\n'));
                lines.Clear();
            }
        }
    }

    /// <summary>
    /// Line ends become LF and other control characters spaces, as none of them shows. Halves of pairs and
    /// noncharacters, which cannot be normalized, become the replacement character.
    /// </summary>
    private static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t'))
                result.Append(' ');
            else
                result.Append(IsNoncharacter(rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return result.ToString();
    }

    private static bool IsNoncharacter(int value) =>
        (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}

/// <summary>A paragraph or heading of a received file.</summary>
/// <param name="Level">The heading level from 1; 0 for text.</param>
/// <param name="Words">Its words, with the line breaks of the file.</param>
internal readonly record struct ReceivedBlock(int Level, string Words);
