using Wiki.Exports;
using Wiki.Publishing;

namespace Wiki.Rendering;

/// <summary>Every page and every other file of a site, before anything is written.</summary>
internal sealed record RenderedSite(IReadOnlyList<RenderedPage> Pages, IReadOnlyList<SiteFile> Others, string BasePath)
{
    public static RenderedSite Of(Edition edition) => new(PageRenderer.Render(edition), DataFiles.Write(edition), edition.BasePath);

    public IReadOnlyList<SiteFile> Files => [.. Pages.Select(page => new SiteFile(page.Route.Path, page.Html)), .. Others];
}
