using System.Text;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Templates.Layout;

namespace Wiki.Rendering;

/// <summary>Renders pages with the templates; buffers are reused, so it is not thread-safe.</summary>
internal sealed class PageRenderer : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly MemoryStream _html = new();
    private readonly StreamWriter _output;
    private readonly PartWriter _parts;

    public PageRenderer()
    {
        _output = new StreamWriter(_html, Utf8);
        _parts = new PartWriter(_output);
    }

    /// <summary>Renders a single page.</summary>
    public static RenderedPage RenderOne(Page page)
    {
        using var renderer = new PageRenderer();
        return renderer.Render(page);
    }

    public RenderedPage Render(Page page)
    {
        _html.SetLength(0);
        var layout = page is DossierPage ? typeof(Dossier) : typeof(Document);
        _parts.Write(layout, new() { [nameof(Document.Page)] = page });
        _output.Flush();
        return new RenderedPage(page.Route, _html.ToArray());
    }

    public void Dispose()
    {
        _parts.Dispose();
        _output.Dispose();
    }
}
