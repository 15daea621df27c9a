namespace Wiki.Output.Headers;

/// <summary>A header of HTTP that the site is served with.</summary>
internal sealed record Header(string Name, string Value);
