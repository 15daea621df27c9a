using System.Collections.Concurrent;
using Wiki.Composing;
using Wiki.Exports;
using Wiki.Output;
using Wiki.Rendering;
using Wiki.Verifying.Pages;

namespace Wiki.Build;

/// <summary>What is left of a site once its files were handed on: what was read back from each page, and the paths of all files.</summary>
internal sealed record RenderedSite(IReadOnlyList<PageFacts> Pages, IReadOnlyList<string> Paths, string BasePath)
{
    /// <param name="take">Writes each file once, several at a time and in no order: a large site never stands in memory as a whole.</param>
    public static RenderedSite Of(Edition edition, Action<SiteFile> take, CancellationToken stop = default)
    {
        var manifest = new Manifest();
        var pages = new SitePages(edition);
        var writers = DataFiles.Writers;
        // Taken one by one, so that those that take longest, which come first, are not left for the end.
        var work = Partitioner.Create(Enumerable.Range(0, writers.Count + pages.Count), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(work, new ParallelOptions { CancellationToken = stop }, () => new PageRenderer(), (index, _, renderer) =>
        {
            foreach (var file in index < writers.Count ? writers[index](edition) : [pages.Render(index - writers.Count, renderer)])
            {
                stop.ThrowIfCancellationRequested();
                take(manifest.Add(file));
            }

            return renderer;
        }, renderer => renderer.Dispose());
        var last = manifest.Write();
        take(last);
        return new RenderedSite(pages.ReadBack, [.. manifest.Paths, last.Path], edition.BasePath);
    }
}
