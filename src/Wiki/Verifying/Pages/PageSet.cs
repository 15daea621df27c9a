namespace Wiki.Verifying.Pages;

/// <summary>The facts of every page, and the paths of all files of the site.</summary>
internal sealed class PageSet
{
    private readonly Dictionary<string, PageFacts> _byPath;
    private readonly HashSet<string> _files;
    private readonly string _basePath;

    /// <param name="pages">The facts of each page.</param>
    /// <param name="paths">The paths of all files, pages among them.</param>
    /// <param name="basePath">The path of the base address, with a slash at its end.</param>
    public PageSet(IReadOnlyList<PageFacts> pages, IEnumerable<string> paths, string basePath)
    {
        Pages = pages;
        _byPath = Pages.ToDictionary(page => page.Route.Path, StringComparer.Ordinal);
        _files = paths.ToHashSet(StringComparer.Ordinal);
        _basePath = basePath;
    }

    public IReadOnlyList<PageFacts> Pages { get; }

    public PageFacts? Find(string path) => _byPath.GetValueOrDefault(path);

    public bool Contains(string path) => _files.Contains(path);

    /// <summary>The file and the fragment that an address on a page refers to; null for one of another site.</summary>
    public (string Path, string Fragment)? Resolve(Route from, string href)
    {
        if (href.Contains("://", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal))
            return null;
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (href, "") : (href[..hash], href[(hash + 1)..]);
        if (path.Length == 0)
            return (from.Path, fragment);
        return path.StartsWith(_basePath, StringComparison.Ordinal)
            ? (path[_basePath.Length..], fragment)
            : (from.Follow(path).Path, fragment);
    }
}
