namespace Wiki.Pages;

/// <summary>A source that a reader can leave out of a page.</summary>
public sealed record LensSource(string Id, string Label);
