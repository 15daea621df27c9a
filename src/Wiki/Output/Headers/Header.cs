namespace Wiki.Output.Headers;

/// <summary>An HTTP header that the site is served with.</summary>
internal sealed record Header(string Name, string Value);
