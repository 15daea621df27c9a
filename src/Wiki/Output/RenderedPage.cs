namespace Wiki.Output;

/// <summary>A page as it is published: its route and its HTML in UTF-8.</summary>
internal sealed record RenderedPage(Route Route, byte[] Html);
