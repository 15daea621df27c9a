using Wiki.Model.Locations;

namespace Wiki.Model.Prose;

/// <summary>A block of prose: paragraph, heading, list, quotation or table.</summary>
public abstract record Block(Location At)
{
    public virtual IReadOnlyList<Inline> Inlines => [];

    public virtual IReadOnlyList<Block> Children => [];

    public IEnumerable<Inline> AllInlines => Inlines.SelectMany(inline => inline.WithDescendants());

    public IEnumerable<Block> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);
}

/// <summary>A paragraph.</summary>
public sealed record Paragraph(Location At, IReadOnlyList<Inline> Content) : Block(At)
{
    public override IReadOnlyList<Inline> Inlines => Content;
}

/// <summary>A heading, level 1 to 6.</summary>
public sealed record Heading(Location At, int Level, IReadOnlyList<Inline> Content) : Block(At)
{
    public override IReadOnlyList<Inline> Inlines => Content;

    public string Text => Inline.TextOf(Content);
}

/// <summary>A list, numbered or not.</summary>
public sealed record ListBlock(Location At, bool IsNumbered, IReadOnlyList<ListItem> Items) : Block(At)
{
    public override IReadOnlyList<Block> Children => Items;
}

/// <summary>An item of a list.</summary>
public sealed record ListItem(Location At, IReadOnlyList<Block> Content) : Block(At)
{
    public override IReadOnlyList<Block> Children => Content;
}

/// <summary>A block quotation.</summary>
public sealed record Quotation(Location At, IReadOnlyList<Block> Content) : Block(At)
{
    public override IReadOnlyList<Block> Children => Content;
}

/// <summary>A table; its first row may be a header.</summary>
public sealed record Table(Location At, IReadOnlyList<TableRow> Rows) : Block(At)
{
    public override IReadOnlyList<Block> Children => Rows;
}

/// <summary>A row of a table.</summary>
public sealed record TableRow(Location At, bool IsHeader, IReadOnlyList<TableCell> Cells) : Block(At)
{
    public override IReadOnlyList<Block> Children => Cells;
}

/// <summary>A cell of a table.</summary>
public sealed record TableCell(Location At, IReadOnlyList<Inline> Content) : Block(At)
{
    public override IReadOnlyList<Inline> Inlines => Content;
}
