namespace Wiki.Pages.Prose;

/// <summary>An inline element of prose on a page.</summary>
public abstract record InlineView;

/// <summary>Plain text.</summary>
public sealed record WordsView(string Words) : InlineView;

/// <summary>Emphasised text, strong or not.</summary>
public sealed record EmphasisView(bool IsStrong, IReadOnlyList<InlineView> Content) : InlineView;

/// <summary>An inline code span.</summary>
public sealed record CodeSpanView(string Code) : InlineView;

/// <summary>A line break, displayed as a space unless it is hard.</summary>
public sealed record LineBreakView(bool IsHard) : InlineView;

/// <summary>A link to another page of the site.</summary>
public sealed record LinkView(Link Link) : InlineView;
