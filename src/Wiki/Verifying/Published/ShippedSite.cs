using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>The data of a published site, with its pages and other files by their paths.</summary>
internal sealed class ShippedSite
{
    private readonly Dictionary<string, PublishedFile> _files;

    private readonly HashSet<string> _former;

    public ShippedSite(WikiJson wiki, IReadOnlyList<PublishedFile> files, ManifestJson manifest)
    {
        _former = [.. (manifest.Former ?? []).SelectMany(former => former.Keys)];
        Data = new ShippedWiki(wiki);
        Files = files;
        _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public ShippedWiki Data { get; }

    public IReadOnlyList<PublishedFile> Files { get; }

    /// <summary>The paths in a folder that are not kept from an earlier publish.</summary>
    public IEnumerable<string> PathsIn(string folder) =>
        Files.Select(file => file.Path)
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal) && !_former.Contains(path));

    public IEnumerable<ShownPage> Pages => Files.Select(file => file.Shown).OfType<ShownPage>();

    public string BasePath => Route.BasePathOf(Data.Wiki.Site.Base);

    /// <summary>The address of a file; its path if the site has no base address.</summary>
    public string AddressOf(string path) => Data.Wiki.Site.Base is { } start ? $"{start.TrimEnd('/')}/{path}" : path;

    /// <summary>
    /// The path that an address on a page leads to; the page for missing addresses names its files from the root of the
    /// host.
    /// </summary>
    public string PathOf(Route page, string address) =>
        page == Route.NotFound && address.StartsWith(BasePath, StringComparison.Ordinal)
            ? address[BasePath.Length..]
            : page.Follow(address).Path;

    /// <summary>The bytes of a file that is no page; null if it is not there.</summary>
    public byte[]? Bytes(string path) => _files.GetValueOrDefault(path)?.Bytes;

    public string? Hash(string path) => _files.GetValueOrDefault(path)?.Hash;

    public ShownPage? Page(Route route) => _files.GetValueOrDefault(route.Path)?.Shown;

    /// <summary>The page of a record; none if it is not there.</summary>
    public IEnumerable<ShownPage> PagesOf(IRecordJson record) =>
        Page(ShippedWiki.RouteOf(record)) is { } page ? [page] : [];

    /// <summary>Reads a file that is no page; one that is missing or contains something else is a problem.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="compare">Returns what is not as the data of the wiki says.</param>
    public IEnumerable<Problem> Compare(string path, Func<byte[], IEnumerable<string>> compare)
    {
        try
        {
            return Bytes(path) is { } bytes
                ? [.. compare(bytes).Select(what => PublishedSiteProblems.SaidOtherwise(path, what))]
                : [PublishedSiteProblems.FileLost(path)];
        }
        catch (Exception fault) when (UnexpectedForm.IsIn(fault))
        {
            return [PublishedSiteProblems.SaidOtherwise(path, PublishedParts.Form)];
        }
    }
}
