using Wiki.Pages;

namespace Wiki.Templates.Parts;

/// <summary>A fact that is told in links.</summary>
public sealed record LinksUnderName(string Name, IReadOnlyList<Link> Links);
