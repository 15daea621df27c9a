using System.Collections.Concurrent;

namespace Wiki.Output;

/// <summary>Keeps the files of a site with their bytes.</summary>
internal sealed class SiteInMemory : ISiteTarget
{
    private readonly ConcurrentBag<SiteFile> _files = [];

    public bool IsClosed => false;

    public IReadOnlyList<SiteFile> InOrder => [.. _files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    public void Write(SiteFile file) => _files.Add(file.Whole());
}
