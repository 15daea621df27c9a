using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Wiki.Templates.Layout;

namespace Wiki.Rendering;

/// <summary>Renders pages through the templates, several at a time.</summary>
internal static class PageRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The templates ask for none; building a provider for each page took longer than rendering it.</summary>
    private static readonly ServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    public static IReadOnlyList<RenderedPage> Render(Edition edition)
    {
        var plan = PageComposer.Plan(edition);
        var pages = new RenderedPage[plan.Count];
        Parallel.For(0, plan.Count, index => pages[index] = FaultAtWorkException.During($"rendering {plan[index].Route}", () => Render(plan[index].Compose())));
        return pages;
    }

    /// <summary>A renderer keeps every component it has rendered, so each page gets one of its own.</summary>
    public static RenderedPage Render(Page page)
    {
        using var renderer = new HtmlRenderer(NoServices, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Document.Page)] = page });
        var document = page is DossierPage ? typeof(Dossier) : typeof(Document);
        using var html = new MemoryStream();
        using (var writer = new StreamWriter(html, Utf8, leaveOpen: true))
            renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(document, parameters)).WriteHtmlTo(writer)).GetAwaiter().GetResult();
        return new RenderedPage(page.Route, html.ToArray());
    }
}
