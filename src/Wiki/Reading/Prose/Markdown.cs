using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Wiki.Reading.Prose;

/// <summary>The Markdown that editors may write: CommonMark and tables, each extension named.</summary>
internal static class Markdown
{
    private const int DeepestInline = 100;

    private static readonly MarkdownPipeline ForSources = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    private static readonly MarkdownPipeline ForProse = WithMarks();

    public static MarkdownDocument? ParseProse(string markdown, Location at, List<Problem> problems) => Parse(markdown, ForProse, at, problems);

    public static MarkdownDocument? ParseSource(string markdown, Location at, List<Problem> problems) => Parse(markdown, ForSources, at, problems);

    private static MarkdownPipeline WithMarks()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new MarkParser());
        return builder.Build();
    }

    private static MarkdownDocument? Parse(string markdown, MarkdownPipeline pipeline, Location at, List<Problem> problems)
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown, pipeline);
            OpenBracketsAreWords(document);
            if (!document.Descendants<Markdig.Syntax.Inlines.Inline>().Any(IsTooDeep))
                return document;
        }
        catch (ArgumentException)
        {
            // The library's own limit of nesting blocks; it names no place.
        }

        problems.Add(Problems.ProseTooComplex(at));
        return null;
    }

    /// <summary>The library leaves a bracket that nothing closes as a container of what follows; a reader sees a bracket and words.</summary>
    private static void OpenBracketsAreWords(MarkdownDocument document)
    {
        foreach (var open in document.Descendants<LinkDelimiterInline>().ToList())
            open.ReplaceBy(new LiteralInline(open.ToLiteral()) { Span = open.Span, Line = open.Line, Column = open.Column });
    }

    /// <summary>The library sets no limit to emphasis within emphasis.</summary>
    private static bool IsTooDeep(Markdig.Syntax.Inlines.Inline inline)
    {
        var depth = 0;
        for (var outer = inline.Parent; outer is not null && depth <= DeepestInline; outer = outer.Parent)
            depth++;
        return depth > DeepestInline;
    }
}
