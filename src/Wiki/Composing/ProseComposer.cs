using Wiki.Composing.Citing;
using Wiki.Pages;
using Wiki.Pages.Prose;
using static System.FormattableString;

namespace Wiki.Composing;

/// <summary>
/// Composes the prose of a page: citation marks become badges and numbered footnotes, links to records become
/// addresses, and a paragraph that cites gets a fragment named after its first citation, so that edits elsewhere do
/// not change it.
/// </summary>
internal sealed class ProseComposer(PageScope scope)
{
    private readonly List<NumberedNote> _notes = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _marks;

    /// <summary>The sections of the prose composed so far.</summary>
    public List<Link> Outline { get; } = [];

    public IReadOnlyList<Footnote> Footnotes => [.. _notes.Select((note, index) => Footnote(note, index + 1))];

    public ProseView Compose(Text text) => new(text.Blocks.ConvertAll(Compose));

    /// <summary>Makes a fragment unique within the page.</summary>
    public string Anchor(string preferred)
    {
        var anchor = preferred;
        // The search goes on where the one before it ended, or many alike would take quadratic time.
        var count = _counts.GetValueOrDefault(preferred, 2);
        for (; !_anchors.Add(anchor); count++)
            anchor = Invariant($"{preferred}-{count}");
        _counts[preferred] = count;
        return anchor;
    }

    private BlockView Compose(Block block) => block switch
    {
        Paragraph paragraph => new ParagraphView(AnchorOf(paragraph), Compose(paragraph.Content)),
        Heading heading => Compose(heading),
        ListBlock list => new ListView(list.IsNumbered, list.Items.ConvertAll(Compose)),
        Quotation quotation => new QuotationView(new ProseView(quotation.Content.ConvertAll(Compose))),
        Table table => new TableView(table.Rows.ConvertAll(Compose)),
        _ => throw new InvalidOperationException($"No view shows a block of type '{block.GetType()}' ({block.At})."),
    };

    private string? AnchorOf(Paragraph paragraph) => FirstCited(paragraph) is { } id ? Anchor(ForParagraph(id)) : null;

    /// <summary>Ids such as "n1", "r2" and "main" would be fragments of a footnote, a mark and the page too.</summary>
    private static string ForParagraph(string id)
    {
        var isNumber = id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
        return (id[0] is 'n' or 'r' && isNumber) || id == "main" ? $"p-{id}" : id;
    }

    private HeadingView Compose(Heading heading)
    {
        var anchor = Anchor(Slug.Of(heading.Text));
        Outline.Add(new Link(heading.Text, $"#{anchor}"));
        return new HeadingView(anchor, heading.Level, Compose(heading.Content));
    }

    private ListItemView Compose(ListItem item) => new(item.Content.ConvertAll(Compose));

    private TableRowView Compose(TableRow row) =>
        new(row.IsHeader, row.Cells.ConvertAll(cell => Compose(cell.Content)));

    private IReadOnlyList<InlineView> Compose(IReadOnlyList<Inline> inlines) =>
        new InlineComposer(scope, Mark).Compose(inlines);

    private CitationMarkView Mark(CitationMark mark)
    {
        var anchor = Invariant($"r{++_marks}");
        var records = mark.Ids.Select(id => scope.Corpus.Get<Record>(id)).ToList();
        return new CitationMarkView(anchor, Badges.Of(records, scope), records.ConvertAll(Note(anchor)));
    }

    /// <summary>Numbers a record, and remembers the mark that leads to it.</summary>
    private Func<Record, int> Note(string anchor) => record =>
    {
        if (!_numbers.TryGetValue(record.Id, out var number))
        {
            _notes.Add(new NumberedNote(record, []));
            _numbers[record.Id] = number = _notes.Count;
        }

        _notes[number - 1].BackLinks.Add(anchor);
        return number;
    };

    private Footnote Footnote(NumberedNote note, int number) => new()
    {
        Number = number,
        Anchor = Invariant($"n{number}"),
        BackLinks = note.BackLinks,
        Claim = note.Record is Claim claim ? scope.Line(claim) : null,
        Source = note.Record is Source source ? scope.ToSource(source) : null,
        Citations = note.Record is Claim { IsGraphic: false } cited ? Citations.Of(cited, scope) : [],
    };

    private static string? FirstCited(Paragraph paragraph) =>
        paragraph.AllInlines.OfType<CitationMark>().SelectMany(mark => mark.Ids).Select(id => id.Id).FirstOrDefault();

    private sealed record NumberedNote(Record Record, List<string> BackLinks);
}
