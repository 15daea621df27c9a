using System.Collections.Concurrent;
using Wiki.Composing;
using Wiki.Exports;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Rendering;

namespace Wiki.Preview;

/// <summary>The pages and other files of an edition, each made on its first request and then cached.</summary>
/// <param name="edition">The records, with the assets of the preview among its own.</param>
/// <param name="plan">Returns what composes the page of a path; null if there is no such page.</param>
internal sealed class PreviewPages(Edition edition, Func<string, Func<Page>?> plan)
{
    private readonly ConcurrentDictionary<string, Lazy<SiteFile>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Dictionary<string, SiteFile>>> _data =
        new(StringComparer.Ordinal);

    /// <summary>Makes the manifest of the site as a build would publish it; null while there is none.</summary>
    public Func<SiteFile>? Manifest { get; init; }

    /// <summary>The path of the base address, under which the page for unknown addresses requests its style.</summary>
    public string BasePath => edition.BasePath;

    /// <param name="edition">The published records, with the assets of the preview.</param>
    /// <param name="published">The same as a build would publish them.</param>
    /// <param name="drafts">What composes the pages of drafts, by path.</param>
    public static PreviewPages Of(
        Edition edition, Edition published, IReadOnlyDictionary<string, Func<Page>> drafts)
    {
        var composer = new PageComposer(edition);
        var byPath = new Lazy<Dictionary<string, Func<Page>>>(() => ByPath(composer));
        return new PreviewPages(edition, Find) { Manifest = () => PublishedManifest.Of(published) };

        Func<Page>? Find(string path) =>
            OfRecord(path, edition.Corpus, composer)
            ?? drafts.GetValueOrDefault(path)
            ?? byPath.Value.GetValueOrDefault(path);
    }

    private static Dictionary<string, Func<Page>> ByPath(PageComposer composer) =>
        composer.Plan().ToDictionary(page => page.Route.Path, page => page.Compose, StringComparer.Ordinal);

    /// <summary>Finds the page of a record, which is what editors look at, without a list of all pages.</summary>
    private static Func<Page>? OfRecord(string path, Corpus corpus, PageComposer composer) =>
        corpus.Find(Path.GetFileNameWithoutExtension(path)) is { } record && record.Route.Path == path
            ? () => composer.Compose(record)
            : null;

    public SiteFile? Find(string path)
    {
        if (edition.Assets.FirstOrDefault(asset => asset.Path == path) is { } asset)
            return new SiteFile(path, asset.Bytes);
        if (plan(path) is { } compose)
            return Cached(path, () => new SiteFile(path, PageRenderer.RenderOne(compose()).Html));
        if (path == DataFormats.Manifest.Path && Manifest is { } manifest)
            return Cached(path, manifest);
        return FindData(path) is { } data ? Cached(path, data.Whole) : null;
    }

    private SiteFile Cached(string path, Func<SiteFile> make) =>
        _files.GetOrAdd(path, _ => new Lazy<SiteFile>(make)).Value;

    private SiteFile? FindData(string path)
    {
        var data = DataFiles.ByPath.FirstOrDefault(data => path.StartsWith(data.Path, StringComparison.Ordinal));
        var (start, write) = data.Path is null ? ("", DataFiles.WriteOthers) : data;
        return _data.GetOrAdd(start, _ => new(Files)).Value.GetValueOrDefault(path);

        Dictionary<string, SiteFile> Files() => write(edition).ToDictionary(file => file.Path, StringComparer.Ordinal);
    }
}
