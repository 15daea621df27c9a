namespace Wiki.Verifying.Published;

/// <summary>A file of a published site on the disk.</summary>
/// <param name="Path">From the root of the site, with slashes.</param>
/// <param name="Hash">SHA-256 of its bytes in lower-case hexadecimal.</param>
internal sealed record PublishedFile(string Path, string Hash);
