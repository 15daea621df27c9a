using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wiki.Problems;

namespace Wiki.Reading.Prose;

/// <summary>Parses a report's text into blocks of visible text.</summary>
internal static class SourceTextReader
{
    public static IReadOnlyList<SourceBlock> Read(RecordFile file)
    {
        var start = file.File.At(file.BodyStart);
        if (Markdown.ParseSource(file.Body, offset => At(offset, file), file.Problems) is not { } document)
            return [];
        foreach (var html in document.Descendants().Where(node => node is HtmlBlock or HtmlInline))
            file.Problems.Add(ReadingProblems.RawHtml(At(html.Span.Start, file)));
        if (ContainsForeign(document, file))
            return [];
        var visible = document.Descendants<LeafBlock>()
            .Where(leaf => leaf is not (HtmlBlock or LinkReferenceDefinition))
            .Select(leaf => Visible(leaf, start.Line))
            .Where(block => block.Text.Length > 0);
        SourceBlock[] blocks = [.. visible.Select((block, index) => block with { Index = index })];
        if (blocks.Length == 0)
            file.Problems.Add(ReadingProblems.SourceEmpty(start));
        return blocks;
    }

    private static Location At(int offset, RecordFile file) => file.File.At(file.BodyStart + offset);

    /// <summary>Text with noncharacters cannot be normalized, so they are reported first.</summary>
    private static bool ContainsForeign(MarkdownDocument document, RecordFile file)
    {
        var before = file.Problems.Count;
        foreach (var entity in document.Descendants<HtmlEntityInline>())
        {
            if (ForeignCharacters.First(entity.Transcoded.AsSpan()) is { } letter)
                file.Problems.Add(ReadingProblems.ControlCharacter(At(entity.Span.Start, file), letter));
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
