using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Wiki.Composing;
using Wiki.Pages;
using Wiki.Rendering;
using Wiki.Templates.Layout;
using Xunit;

namespace Wiki.Tests.Rendering;

public sealed class PartWriterTests
{
    [Fact]
    public async Task PagesEqualTheFrameworkRenderersOutput()
    {
        using var site = new TinySite();
        var plan = new PageComposer(site.Edit()).Plan().ToList();
        Assert.NotEmpty(plan);
        foreach (var (_, compose) in plan)
        {
            var page = compose();
            Assert.Equal(await ByTheFramework(page), Encoding.UTF8.GetString(PageRenderer.RenderOne(page).Html));
        }
    }

    private static async Task<string> ByTheFramework(Page page)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { [nameof(Document.Page)] = page }
        );
        var document = page is DossierPage ? typeof(Dossier) : typeof(Document);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(document, parameters)).ToHtmlString()
        );
    }
}
