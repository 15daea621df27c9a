using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>A page that an edition has, and what composes it.</summary>
internal sealed record PlannedPage(Route Route, Func<Page> Compose);
