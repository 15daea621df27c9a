using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wiki.Problems;

namespace Wiki.Reading.Prose;

/// <summary>The Markdown that editors may write: CommonMark and tables, each extension named.</summary>
internal static class Markdown
{
    private const int DeepestInline = 100;

    private static readonly MarkdownPipeline ForSources = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    private static readonly MarkdownPipeline ForProse = WithMarks();

    public static MarkdownDocument? ParseProse(string markdown, Func<int, Location> place, List<Problem> problems) => Parse(markdown, ForProse, place, problems);

    public static MarkdownDocument? ParseSource(string markdown, Func<int, Location> place, List<Problem> problems) => Parse(markdown, ForSources, place, problems);

    private static MarkdownPipeline WithMarks()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new MarkParser());
        return builder.Build();
    }

    private static MarkdownDocument? Parse(string markdown, MarkdownPipeline pipeline, Func<int, Location> place, List<Problem> problems)
    {
        var document = ProseLimits.Check(markdown, place) is { } problem ? Refuse(problem, problems) : TryParse(markdown, pipeline) ?? Refuse(ReadingProblems.ProseTooComplex(place(DeepLine(markdown, pipeline))), problems);
        if (document is null)
            return null;
        OpenBracketsAreWords(document);
        return document.Descendants<Markdig.Syntax.Inlines.Inline>().FirstOrDefault(IsTooDeep) is { } deep ? Refuse(ReadingProblems.ProseTooComplex(place(Math.Max(0, deep.Span.Start))), problems) : document;
    }

    private static MarkdownDocument? Refuse(Problem problem, List<Problem> problems)
    {
        problems.Add(problem);
        return null;
    }

    /// <summary>Null where the library meets its own limit of nesting blocks, of which it tells no place.</summary>
    private static MarkdownDocument? TryParse(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The offset of the first line that the text cannot be read up to and with.</summary>
    private static int DeepLine(string markdown, MarkdownPipeline pipeline)
    {
        var (readable, unreadable) = (0, markdown.Length);
        while (markdown.AsSpan(readable, unreadable - readable).TrimEnd('\n').Contains('\n'))
        {
            var middle = markdown.IndexOf('\n', readable + ((unreadable - readable) / 2)) is var end and >= 0 && end + 1 < unreadable ? end + 1 : markdown.IndexOf('\n', readable) + 1;
            if (TryParse(markdown[..middle], pipeline) is null)
                unreadable = middle;
            else
                readable = middle;
        }

        return readable;
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
