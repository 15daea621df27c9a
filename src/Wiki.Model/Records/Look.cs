using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>How a wiki differs in appearance from others.</summary>
/// <param name="Accent">The colour of links, as <c>#rrggbb</c>.</param>
public sealed record Look(Located<string>? Accent);
