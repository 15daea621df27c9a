using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>A source that a reader can exclude from a page.</summary>
public sealed record LensSource(string Id, string ShortName, SourceBadge Badge);
