using Wiki.Composing;
using Wiki.Exports;
using Wiki.Output;
using Wiki.Rendering;
using Wiki.Verifying.Pages;

namespace Wiki.Build;

/// <summary>Makes pages and data files on one thread, one after the other.</summary>
internal sealed class SiteWorker(ISiteTarget target, Manifest manifest, StringPool shared) : IDisposable
{
    private readonly PageRenderer _renderer = new();

    public WorkClock Clock { get; } = new();

    /// <summary>Composes, renders, reads back and writes a page.</summary>
    /// <returns>What was read back.</returns>
    public PageFacts WritePage(PlannedPage planned)
    {
        Clock.Start();
        var page = planned.Compose();
        Clock.Lap(SiteWork.Composing);
        var rendered = _renderer.Render(page);
        Clock.Lap(SiteWork.Rendering);
        var facts = PageReader.Read(rendered, shared);
        Clock.Lap(SiteWork.ReadingBack);
        target.Write(manifest.Add(rendered.Route.Path, rendered.Html));
        Clock.Lap(SiteWork.Writing);
        return facts;
    }

    public void WriteData(IEnumerable<SiteFile> files, CancellationToken cancellation)
    {
        Clock.Start();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            target.Write(manifest.Add(file));
        }

        Clock.Lap(SiteWork.Exporting);
    }

    public void Dispose() => _renderer.Dispose();
}
