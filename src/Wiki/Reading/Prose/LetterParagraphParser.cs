using Markdig.Parsers;
using Markdig.Syntax;

namespace Wiki.Reading.Prose;

/// <summary>Reads lines up to an empty one as a paragraph, and nothing in them as a link definition or an underline.
/// </summary>
internal sealed class LetterParagraphParser : ParagraphBlockParser
{
    public LetterParagraphParser() => ParseSetextHeadings = false;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (processor.NewBlocks.TryPeek(out var block) && block is ParagraphBlock paragraph)
            paragraph.ProcessInlines = false;
        return state;
    }

    /// <summary>The parser of Markdig would take link reference definitions out of the paragraph here.</summary>
    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block) => true;
}
