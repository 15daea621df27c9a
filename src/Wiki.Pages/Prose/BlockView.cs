namespace Wiki.Pages.Prose;

/// <summary>A block of prose on a page.</summary>
public abstract record BlockView;

/// <summary>A paragraph.</summary>
/// <param name="Anchor">The URL fragment of the paragraph; null if it has none.</param>
public sealed record ParagraphView(string? Anchor, IReadOnlyList<InlineView> Content) : BlockView;

/// <summary>A heading, level 1 to 6, with its URL fragment.</summary>
public sealed record HeadingView(string Anchor, int Level, IReadOnlyList<InlineView> Content) : BlockView;

/// <summary>A list, numbered or not.</summary>
public sealed record ListView(bool IsNumbered, IReadOnlyList<ListItemView> Items) : BlockView;

/// <summary>An item of a list.</summary>
public sealed record ListItemView(IReadOnlyList<BlockView> Content);

/// <summary>A block quotation.</summary>
public sealed record QuotationView(ProseView Content) : BlockView;

/// <summary>A table; its first row may be a header.</summary>
public sealed record TableView(IReadOnlyList<TableRowView> Rows) : BlockView;

/// <summary>A row of a table.</summary>
public sealed record TableRowView(bool IsHeader, IReadOnlyList<IReadOnlyList<InlineView>> Cells);
