using System.Text;
using System.Text.RegularExpressions;
using Wiki.Composing;
using Wiki.Rendering;
using Xunit;

namespace Wiki.Tests.Rendering;

public sealed partial class MenuTests
{
    [Theory]
    [InlineData("topics/bridge.html", "bridge.html")]
    [InlineData("claims/index.html", "index.html")]
    [InlineData("index.html", "")]
    [InlineData("claims/crossing.html", "")]
    [InlineData("entities/index.html", "")]
    public void OnlyTheLinkToThePageIsCurrent(string path, string href)
    {
        using var site = new TinySite();
        var planned = new PageComposer(site.Edit()).Plan().Single(page => page.Route.Path == path);
        var html = Encoding.UTF8.GetString(PageRenderer.RenderOne(planned.Compose()).Html);
        Assert.Equal(href, string.Join(' ', Current().Matches(html).Select(link => link.Groups[1].Value)));
    }

    [GeneratedRegex("<a href=\"([^\"]*)\" aria-current=\"page\">")]
    private static partial Regex Current();
}
