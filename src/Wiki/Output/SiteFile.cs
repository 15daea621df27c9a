namespace Wiki.Output;

/// <summary>
/// A file of the site: its path from the root, with slashes, and what writes its bytes, those of a large file in parts.
/// </summary>
internal sealed record SiteFile(string Path, Action<Stream> WriteTo)
{
    public SiteFile(string path, byte[] bytes)
        : this(path, output => output.Write(bytes))
    {
    }

    /// <summary>All bytes, written again at each call.</summary>
    public byte[] Bytes
    {
        get
        {
            using var bytes = new MemoryStream();
            WriteTo(bytes);
            return bytes.ToArray();
        }
    }

    /// <summary>The same file with its bytes in memory.</summary>
    public SiteFile Whole() => new(Path, Bytes);
}
