using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Wiki.Reading.Prose;

/// <summary>The Markdown that editors may write: CommonMark and tables, each extension named.</summary>
internal static class Markdown
{
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
            return Markdig.Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // The library's own limit of nesting; it names no place.
            problems.Add(Problems.ProseTooComplex(at));
            return null;
        }
    }
}
