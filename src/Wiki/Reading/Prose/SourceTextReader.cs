using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wiki.Problems;

namespace Wiki.Reading.Prose;

/// <summary>Reads a report's text into the blocks of its visible words.</summary>
internal static class SourceTextReader
{
    public static IReadOnlyList<SourceBlock> Read(RecordFile file)
    {
        var start = file.File.At(file.BodyStart);
        if (Markdown.ParseSource(file.Body, offset => file.File.At(file.BodyStart + offset), file.Problems) is not { } document)
            return [];
        foreach (var html in document.Descendants().Where(node => node is HtmlBlock or HtmlInline))
            file.Problems.Add(ReadingProblems.RawHtml(file.File.At(file.BodyStart + html.Span.Start)));
        if (HoldsForeign(document, file))
            return [];
        var leaves = document.Descendants<LeafBlock>().Where(leaf => leaf is not (HtmlBlock or LinkReferenceDefinition));
        SourceBlock[] blocks = [.. leaves.Select(leaf => Visible(leaf, start.Line)).Where(block => block.Text.Length > 0).Select((block, index) => block with { Index = index })];
        if (blocks.Length == 0)
            file.Problems.Add(ReadingProblems.SourceEmpty(start));
        return blocks;
    }

    /// <summary>Words with characters that are none have no normal form.</summary>
    private static bool HoldsForeign(MarkdownDocument document, RecordFile file)
    {
        var before = file.Problems.Count;
        foreach (var entity in document.Descendants<HtmlEntityInline>())
        {
            if (ForeignCharacters.First(entity.Transcoded.AsSpan()) is { } letter)
                file.Problems.Add(ReadingProblems.ControlCharacter(file.File.At(file.BodyStart + entity.Span.Start), letter));
        }

        return file.Problems.Count > before;
    }

    private static SourceBlock Visible(LeafBlock leaf, int firstLine)
    {
        var lines = new List<LineStart> { new(0, firstLine + leaf.Line) };
        var words = new System.Text.StringBuilder();
        foreach (var inline in leaf.Inline?.Descendants() ?? [])
        {
            words.Append(WordsOf(inline));
            if (inline is LineBreakInline)
                lines.Add(new LineStart(QuoteText.Normalize(words.ToString()).Length + 1, firstLine + inline.Line + 1));
        }

        if (leaf is Markdig.Syntax.CodeBlock code)
            words.Append(code.Lines.ToString());
        return new SourceBlock(0, (leaf as HeadingBlock)?.Level ?? 0, QuoteText.Normalize(words.ToString()), lines);
    }

    private static string WordsOf(IMarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        _ => "",
    };
}
