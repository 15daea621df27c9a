namespace Wiki.Pages.Prose;

/// <summary>A piece of a line of prose on a page.</summary>
public abstract record InlineView;

/// <summary>Plain words.</summary>
public sealed record WordsView(string Words) : InlineView;

/// <summary>Stressed words; strong or not.</summary>
public sealed record EmphasisView(bool IsStrong, IReadOnlyList<InlineView> Content) : InlineView;

/// <summary>Code within a line, shown as written.</summary>
public sealed record CodeSpanView(string Code) : InlineView;

/// <summary>The end of a line, which a reader sees as a space unless it is hard.</summary>
public sealed record LineBreakView(bool IsHard) : InlineView;

/// <summary>A link to another page of the site.</summary>
public sealed record LinkView(Link Link) : InlineView;

/// <summary>The footnotes that a citation mark stands for.</summary>
public sealed record FootnoteMark(IReadOnlyList<FootnoteLink> Notes) : InlineView;

/// <summary>One number of a footnote mark.</summary>
/// <param name="Voices">Who asserts the claim, or the name of the source: the text a browser shows before the link is followed.</param>
public sealed record FootnoteLink(int Number, string Href, string Voices, string Anchor);
