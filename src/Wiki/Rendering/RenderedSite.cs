using Wiki.Exports;
using Wiki.Publishing;

namespace Wiki.Rendering;

/// <summary>Every page and every other file of a site, before anything is written.</summary>
internal sealed record RenderedSite(IReadOnlyList<RenderedPage> Pages, IReadOnlyList<SiteFile> Others, string BasePath)
{
    /// <summary>The manifest comes last, because it names all other files.</summary>
    public static RenderedSite Of(Edition edition)
    {
        var site = new RenderedSite(PageRenderer.Render(edition), DataFiles.Write(edition), edition.BasePath);
        return site with { Others = [.. site.Others, Manifest.Write(site.Files)] };
    }

    public IReadOnlyList<SiteFile> Files => [.. Pages.Select(page => new SiteFile(page.Route.Path, page.Html)), .. Others];
}
