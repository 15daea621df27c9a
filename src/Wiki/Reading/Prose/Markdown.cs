using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wiki.Problems;

namespace Wiki.Reading.Prose;

/// <summary>The Markdown of prose: CommonMark and pipe tables; every extension is enabled explicitly.</summary>
internal static class Markdown
{
    private const int DeepestInline = 100;

    private static readonly MarkdownPipeline Pipeline = WithMarks();

    /// <param name="markdown">The text.</param>
    /// <param name="place">The location of an offset of it.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    /// <returns>Null if it is too complex to be read.</returns>
    public static MarkdownDocument? Parse(string markdown, Func<int, Location> place, List<Problem> problems)
    {
        if (ProseLimits.Check(markdown, place) is { } problem)
            return Refuse(problem, problems);
        if (TryParse(markdown) is not { } document)
            return Refuse(ReadingProblems.ProseTooComplex(place(DeepLine(markdown))), problems);
        OpenBracketsToText(document);
        if (document.Descendants<Markdig.Syntax.Inlines.Inline>().FirstOrDefault(IsTooDeep) is { } deep)
            return Refuse(ReadingProblems.ProseTooComplex(place(Math.Max(0, deep.Span.Start))), problems);
        return document;
    }

    private static MarkdownPipeline WithMarks()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new MarkParser());
        builder.InlineParsers.Insert(0, new KindredMarkParser());
        builder.InlineParsers.Insert(0, new InlineStep());
        builder.BlockParsers.Insert(0, new LineStep());
        return builder.Build();
    }

    private static MarkdownDocument? Refuse(Problem problem, List<Problem> problems)
    {
        problems.Add(problem);
        return null;
    }

    /// <summary>Null if Markdig's own limit of nested blocks is exceeded, for which it reports no location.</summary>
    private static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The offset of the first line with which the text cannot be parsed, found by bisection.</summary>
    private static int DeepLine(string markdown)
    {
        var (readable, unreadable) = (0, markdown.Length);
        while (markdown.AsSpan(readable, unreadable - readable).TrimEnd('\n').Contains('\n'))
        {
            var middle = markdown.IndexOf('\n', readable + ((unreadable - readable) / 2)) + 1;
            if (middle == 0 || middle >= unreadable)
                middle = markdown.IndexOf('\n', readable) + 1;
            if (TryParse(markdown[..middle]) is null)
                unreadable = middle;
            else
                readable = middle;
        }

        return readable;
    }

    /// <summary>Markdig makes an unclosed bracket a container of the text after it; this makes it plain text.</summary>
    private static void OpenBracketsToText(MarkdownDocument document)
    {
        foreach (var open in document.Descendants<LinkDelimiterInline>().ToList())
        {
            var text = open.ToLiteral();
            open.ReplaceBy(new LiteralInline(text) { Span = open.Span, Line = open.Line, Column = open.Column });
        }
    }

    /// <summary>Markdig does not limit nested emphasis.</summary>
    private static bool IsTooDeep(Markdig.Syntax.Inlines.Inline inline)
    {
        var depth = 0;
        for (var outer = inline.Parent; outer is not null && depth <= DeepestInline; outer = outer.Parent)
            depth++;
        return depth > DeepestInline;
    }
}
