namespace Wiki.Pages.Prose;

/// <summary>Words and the citation mark behind them: what falls together when a source is left out.</summary>
public sealed record CitedWords(IReadOnlyList<InlineView> Content, CitationMarkView Mark) : InlineView;

/// <summary>A citation mark: a badge for each source behind the words; print has numbers instead.</summary>
/// <param name="Anchor">Its URL fragment, to which the footnotes lead back.</param>
/// <param name="Badges">In the order of the sources.</param>
/// <param name="Notes">The numbers of its footnotes.</param>
public sealed record CitationMarkView(string Anchor, IReadOnlyList<SourceBadge> Badges, IReadOnlyList<int> Notes);

/// <summary>A source by its few letters, as a link to its page or to a passage.</summary>
/// <param name="Text">The letters of the source.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Href">The passage, or the page of the source.</param>
/// <param name="Claims">The ids of the claims that rest on it here; empty if it is only the source.</param>
public sealed record SourceBadge(string Text, string Name, string Href, IReadOnlyList<string> Claims);
