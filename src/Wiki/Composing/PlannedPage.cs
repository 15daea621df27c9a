using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>A page of an edition: its route, and the function that composes it.</summary>
internal sealed record PlannedPage(Route Route, Func<Page> Compose);
