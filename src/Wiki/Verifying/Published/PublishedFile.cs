using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>A file of a published site as it lies on the disk.</summary>
/// <param name="Path">From the root of the site, with slashes.</param>
/// <param name="Hash">SHA-256 of its bytes in lower-case hexadecimal.</param>
/// <param name="Page">What was read back from it, where it is a page.</param>
internal sealed record PublishedFile(string Path, string Hash, PageFacts? Page)
{
    /// <summary>What the page shows; null for other files.</summary>
    public ShownPage? Shown { get; init; }

    /// <summary>The bytes of a file that is no page; null for pages.</summary>
    public byte[]? Bytes { get; init; }
}
