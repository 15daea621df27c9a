using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>A source that a reader can exclude from a page.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ShortName">As prose calls it.</param>
/// <param name="Published">The day or days of publication, in words.</param>
/// <param name="Badge">Its badge.</param>
public sealed record LensSource(string Id, string ShortName, string Published, SourceBadge Badge);
