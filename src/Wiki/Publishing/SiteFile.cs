namespace Wiki.Publishing;

/// <summary>A file of the site: its path from the site's root, with slashes, and its bytes.</summary>
internal sealed record SiteFile(string Path, byte[] Bytes);
