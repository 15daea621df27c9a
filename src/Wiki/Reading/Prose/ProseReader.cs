using Markdig.Syntax;
using Wiki.Problems;
using Wiki.Reading.Files;
using Wiki.Reading.Yaml;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;
using MarkdigRow = Markdig.Extensions.Tables.TableRow;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using ModelBlock = Wiki.Model.Prose.Block;

namespace Wiki.Reading.Prose;

/// <summary>Parses prose into blocks, and reports everything that is neither CommonMark nor one of our marks.</summary>
internal sealed class ProseReader
{
    /// <summary>The line that version control leaves between two versions; it makes a paragraph a heading.</summary>
    private const string BetweenVersions = "=======";

    private readonly string _markdown;
    private readonly Func<int, Location> _place;
    private readonly List<Problem> _problems;
    private readonly InlineReader _inlines;

    private ProseReader(string markdown, Func<int, Location> place, bool isPlaced, List<Problem> problems)
    {
        _markdown = markdown;
        _place = place;
        _problems = problems;
        _inlines = new InlineReader(place, isPlaced, problems);
    }

    public static Text ReadBody(RecordFile file) =>
        Read(file.Body, offset => file.File.At(file.BodyStart + offset), isPlaced: true, file.Problems);

    /// <summary>
    /// One paragraph of the front matter. If it is folded or escaped, all of it has the location of its start.
    /// </summary>
    public static Text ReadLine(YamlText line, List<Problem> problems)
    {
        var value = new ContentFile(line.At.File, line.Value);
        var text = line.Characters is { } start
            ? Read(line.Value, offset => Shift(start, value.At(offset)), isPlaced: true, problems)
            : Read(line.Value, _ => line.At, isPlaced: false, problems);
        if (text.Blocks is not [Paragraph])
            problems.Add(ReadingProblems.NotOneParagraph(line.At));
        return text;
    }

    private static Location Shift(Location start, Location within) =>
        start with { Column = start.Column + within.Column - 1 };

    private static Text Read(string markdown, Func<int, Location> place, bool isPlaced, List<Problem> problems)
    {
        if (Markdown.Parse(markdown, place, problems) is not { } document)
            return Text.Empty;
        return new Text(new ProseReader(markdown, place, isPlaced, problems).Blocks(document));
    }

    private List<ModelBlock> Blocks(ContainerBlock container) => [.. container.Select(ReadBlock).OfType<ModelBlock>()];

    private ModelBlock? ReadBlock(Markdig.Syntax.Block block)
    {
        var at = _place(block.Span.Start);
        return block switch
        {
            HeadingBlock { IsSetext: true } when Leftover(block.Span.End + 1 - BetweenVersions.Length) is { } line =>
                Refuse(ReadingProblems.ConflictMarker(line)),
            ParagraphBlock when Leftover(block.Span.Start) is { } line => Refuse(ReadingProblems.ConflictMarker(line)),
            HeadingBlock { Inline.FirstChild: null } => Refuse(ReadingProblems.HeadingEmpty(at)),
            HeadingBlock heading => new Heading(at, heading.Level, _inlines.Read(heading.Inline)),
            ParagraphBlock paragraph => new Paragraph(at, _inlines.ReadParagraph(paragraph.Inline)),
            Markdig.Syntax.ListBlock list => ReadList(at, list),
            QuoteBlock quotation => new Quotation(at, Blocks(quotation)),
            MarkdigTable table => ReadTable(at, table),
            Markdig.Syntax.CodeBlock => Refuse(ReadingProblems.CodeInProse(at)),
            LinkReferenceDefinitionGroup group => Refuse(group),
            HtmlBlock => Refuse(ReadingProblems.RawHtml(at)),
            _ => Refuse(ReadingProblems.BlockNotAllowed(at)),
        };
    }

    private Model.Prose.ListBlock ReadList(Location at, Markdig.Syntax.ListBlock list) =>
        new(at, list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(ReadItem)]);

    private ListItem ReadItem(ListItemBlock item) => new(_place(item.Span.Start), Blocks(item));

    private Model.Prose.Table ReadTable(Location at, MarkdigTable table) =>
        new(at, [.. table.OfType<MarkdigRow>().Select(ReadRow)]);

    private Model.Prose.TableRow ReadRow(MarkdigRow row) =>
        new(_place(row.Span.Start), row.IsHeader, [.. row.OfType<MarkdigCell>().Select(ReadCell)]);

    private Model.Prose.TableCell ReadCell(MarkdigCell cell)
    {
        var inlines = cell.OfType<ParagraphBlock>().SelectMany(paragraph => _inlines.Read(paragraph.Inline));
        return new Model.Prose.TableCell(_place(cell.Span.Start), [.. inlines]);
    }

    /// <summary>The place of an index of the Markdown where such a line begins; null if none does.</summary>
    private Location? Leftover(int start)
    {
        var end = start + BetweenVersions.Length;
        var isLeftover = start >= 0
            && end <= _markdown.Length
            && _markdown.AsSpan(start, BetweenVersions.Length).SequenceEqual(BetweenVersions)
            && (start == 0 || _markdown[start - 1] == '\n')
            && (end == _markdown.Length || _markdown[end] == '\n');
        return isLeftover ? _place(start) : null;
    }

    private ModelBlock? Refuse(LinkReferenceDefinitionGroup group)
    {
        foreach (var link in group.OfType<LinkReferenceDefinition>())
            _problems.Add(Explain(link));
        return null;
    }

    private Problem Explain(LinkReferenceDefinition link)
    {
        var at = _place(link.Span.Start);
        return link.Label?.StartsWith('^') == true
            ? ReadingProblems.FootnoteInProse(at, $"[{link.Label}]")
            : ReadingProblems.LinkInProse(at, link.Url ?? "");
    }

    private ModelBlock? Refuse(Problem problem)
    {
        _problems.Add(problem);
        return null;
    }
}
