using Markdig.Syntax;
using Wiki.Problems;
using Wiki.Reading.Yaml;
using ModelBlock = Wiki.Model.Prose.Block;

namespace Wiki.Reading.Prose;

/// <summary>Reads prose into blocks, and reports everything in it that is neither CommonMark nor a mark of ours.</summary>
internal sealed class ProseReader
{
    private readonly Func<int, Location> _place;
    private readonly List<Problem> _problems;
    private readonly InlineReader _inlines;

    private ProseReader(Func<int, Location> place, bool isPlaced, List<Problem> problems)
    {
        _place = place;
        _problems = problems;
        _inlines = new InlineReader(place, isPlaced, problems);
    }

    public static Text ReadBody(RecordFile file) => Read(file.Body, offset => file.File.At(file.BodyStart + offset), isPlaced: true, file.Problems);

    /// <summary>One paragraph that stands in the front matter; where it was folded or escaped, all of it is placed where it begins.</summary>
    public static Text ReadLine(YamlText line, List<Problem> problems)
    {
        var text = line.Characters is { } start
            ? Read(line.Value, offset => start with { Column = start.Column + line.Value[..offset].EnumerateRunes().Count() }, isPlaced: true, problems)
            : Read(line.Value, _ => line.At, isPlaced: false, problems);
        if (text.Blocks is not [Paragraph])
            problems.Add(ReadingProblems.NotOneParagraph(line.At));
        return text;
    }

    private static Text Read(string markdown, Func<int, Location> place, bool isPlaced, List<Problem> problems)
    {
        if (Markdown.ParseProse(markdown, place, problems) is not { } document)
            return Text.Empty;
        return new Text(new ProseReader(place, isPlaced, problems).Blocks(document));
    }

    private List<ModelBlock> Blocks(ContainerBlock container) => [.. container.Select(ReadBlock).OfType<ModelBlock>()];

    private ModelBlock? ReadBlock(Markdig.Syntax.Block block)
    {
        var at = _place(block.Span.Start);
        return block switch
        {
            HeadingBlock heading => new Heading(at, heading.Level, _inlines.Read(heading.Inline)),
            ParagraphBlock paragraph => new Paragraph(at, _inlines.Read(paragraph.Inline)),
            Markdig.Syntax.ListBlock list => new Model.Prose.ListBlock(at, list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => new ListItem(_place(item.Span.Start), Blocks(item)))]),
            QuoteBlock quotation => new Quotation(at, Blocks(quotation)),
            Markdig.Extensions.Tables.Table table => ReadTable(table),
            Markdig.Syntax.CodeBlock code => new Model.Prose.CodeBlock(at, code.Lines.ToString()),
            LinkReferenceDefinitionGroup group => Refuse(group),
            HtmlBlock => Refuse(ReadingProblems.RawHtml(at)),
            _ => Refuse(ReadingProblems.BlockNotAllowed(at)),
        };
    }

    private Model.Prose.Table ReadTable(Markdig.Extensions.Tables.Table table) => new(
        _place(table.Span.Start),
        [.. table.OfType<Markdig.Extensions.Tables.TableRow>().Select(row => new Model.Prose.TableRow(_place(row.Span.Start), row.IsHeader, [.. row.OfType<Markdig.Extensions.Tables.TableCell>().Select(ReadCell)]))]);

    private Model.Prose.TableCell ReadCell(Markdig.Extensions.Tables.TableCell cell) =>
        new(_place(cell.Span.Start), [.. cell.OfType<ParagraphBlock>().SelectMany(paragraph => _inlines.Read(paragraph.Inline))]);

    private ModelBlock? Refuse(LinkReferenceDefinitionGroup group)
    {
        _problems.AddRange(group.OfType<LinkReferenceDefinition>().Select(link => ReadingProblems.LinkInProse(_place(link.Span.Start), link.Url ?? "")));
        return null;
    }

    private ModelBlock? Refuse(Problem problem)
    {
        _problems.Add(problem);
        return null;
    }
}
