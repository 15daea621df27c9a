using Wiki.Pages;

namespace Wiki.Templates.Parts;

/// <summary>A named fact whose value is a list of links.</summary>
public sealed record LinksUnderName(string Name, IReadOnlyList<Link> Links);
