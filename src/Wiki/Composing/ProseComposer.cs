using Wiki.Pages;
using Wiki.Pages.Prose;
using static System.FormattableString;

namespace Wiki.Composing;

/// <summary>
/// Composes the prose of a page: citation marks become numbered footnotes, links to records become addresses, and a
/// paragraph that cites gets a fragment named after its first citation, so that edits elsewhere do not change it.
/// </summary>
internal sealed class ProseComposer(PageScope scope)
{
    private readonly List<NumberedNote> _notes = [];
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    /// <summary>The sections of the prose composed so far.</summary>
    public List<Link> Outline { get; } = [];

    public IReadOnlyList<Footnote> Footnotes => [.. _notes.Select((note, index) => Footnote(note, index + 1))];

    public ProseView Compose(Text text) => new([.. text.Blocks.Select(Compose)]);

    /// <summary>Makes a fragment unique within the page.</summary>
    public string Anchor(string preferred)
    {
        var anchor = preferred;
        for (var count = 2; !_anchors.Add(anchor); count++)
            anchor = Invariant($"{preferred}-{count}");
        return anchor;
    }

    private BlockView Compose(Block block) => block switch
    {
        Paragraph paragraph => new ParagraphView(AnchorOf(paragraph), Compose(paragraph.Content)),
        Heading heading => Compose(heading),
        ListBlock list => new ListView(list.IsNumbered, [.. list.Items.Select(Compose)]),
        Quotation quotation => new QuotationView(new ProseView([.. quotation.Content.Select(Compose)])),
        Table table => new TableView([.. table.Rows.Select(Compose)]),
        CodeBlock code => new CodeView(code.Code),
        _ => throw new InvalidOperationException($"No view shows a block of type '{block.GetType()}' ({block.At})."),
    };

    private string? AnchorOf(Paragraph paragraph) => FirstCited(paragraph) is { } id ? Anchor(id) : null;

    private HeadingView Compose(Heading heading)
    {
        var anchor = Anchor(Slug.Of(heading.Text));
        Outline.Add(new Link(heading.Text, $"#{anchor}"));
        return new HeadingView(anchor, heading.Level, Compose(heading.Content));
    }

    private ListItemView Compose(ListItem item) => new([.. item.Content.Select(Compose)]);

    private TableRowView Compose(TableRow row) =>
        new(row.IsHeader, [.. row.Cells.Select(cell => Compose(cell.Content))]);

    private IReadOnlyList<InlineView> Compose(IReadOnlyList<Inline> inlines) => [.. inlines.Select(Compose)];

    private InlineView Compose(Inline inline) => inline switch
    {
        Words words => new WordsView(words.Value),
        CitationMark mark => new FootnoteMark([.. mark.Ids.Select(Note)]),
        Mention mention => new LinkView(LinkOf(mention)),
        Emphasis emphasis => new EmphasisView(emphasis.IsStrong, Compose(emphasis.Content)),
        CodeSpan code => new CodeSpanView(code.Code),
        LineBreak end => new LineBreakView(end.IsHard),
        _ => throw new InvalidOperationException($"No view shows a piece of type '{inline.GetType()}' ({inline.At})."),
    };

    private Link LinkOf(Mention mention)
    {
        var link = scope.To(mention.To);
        return mention.Label is { } label ? link with { Text = label } : link;
    }

    private FootnoteLink Note(Reference id)
    {
        var record = scope.Corpus.Get<Record>(id);
        var index = _notes.FindIndex(note => note.Record == record);
        if (index < 0)
        {
            index = _notes.Count;
            _notes.Add(new NumberedNote(record, []));
        }

        var anchor = Invariant($"r{index + 1}-{_notes[index].BackLinks.Count + 1}");
        _notes[index].BackLinks.Add(anchor);
        return new FootnoteLink(index + 1, Target(record), TooltipOf(record), anchor);
    }

    /// <summary>Where the cited words are: the passage of a claim's first citation, or the page of a source.</summary>
    private string Target(Record record)
    {
        if (record is not Claim { Citations: [var first, ..] })
            return scope.Href(record.Route);
        var source = scope.Corpus.Get<Source>(first.Source);
        return $"{scope.Href(source.Route)}#{scope.Edition.Proofs.Of(first.Quote).Passages[0].Anchor}";
    }

    private string TooltipOf(Record record) =>
        record is Claim claim ? Voices.WordsOf(claim, scope.Corpus) : record.Name;

    private Footnote Footnote(NumberedNote note, int number) => new()
    {
        Number = number,
        Anchor = Invariant($"n{number}"),
        BackLinks = note.BackLinks,
        Claim = note.Record is Claim claim ? scope.Line(claim) : null,
        Source = note.Record is Source source ? scope.ToSource(source) : null,
        Citations = note.Record is Claim cited ? Citations.Of(cited, scope) : [],
    };

    private static string? FirstCited(Paragraph paragraph) =>
        paragraph.AllInlines.OfType<CitationMark>().SelectMany(mark => mark.Ids).Select(id => id.Id).FirstOrDefault();

    private sealed record NumberedNote(Record Record, List<string> BackLinks);
}
