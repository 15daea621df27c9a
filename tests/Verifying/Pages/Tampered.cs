using System.Text;
using Wiki.Composing;
using Wiki.Exports;
using Wiki.Output;
using Wiki.Rendering;
using Wiki.Verifying.Pages;

namespace Wiki.Tests.Verifying.Pages;

/// <summary>The pages of the made-up wiki, one of them changed after it was rendered.</summary>
internal static class Tampered
{
    private static readonly Lazy<Edition> Edited = new(Edit);

    private static readonly Lazy<IReadOnlyList<RenderedPage>> Untouched = new(() =>
        [.. new PageComposer(Edited.Value).Plan().Select(page => PageRenderer.RenderOne(page.Compose()))]
    );

    public static IReadOnlyList<string> Check(string route, Func<string, string> change)
    {
        var pages = Untouched.Value.Select(page => page.Route.Path == route ? Change(page, change) : page).ToList();
        return [.. PagePolicy.Check(Read(pages)).Order().Select(problem => problem.ToString())];
    }

    public static IReadOnlyList<string> Check(string route, string words, string others) =>
        Check(route, html => First(html, words, others));

    public static IReadOnlyList<string> CheckUntouched() =>
        [.. PagePolicy.Check(Read(Untouched.Value)).Select(problem => problem.ToString())];

    private static string First(string html, string words, string others)
    {
        var at = html.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' is not on the page");
        return string.Concat(html.AsSpan(0, at), others, html.AsSpan(at + words.Length));
    }

    private static RenderedPage Change(RenderedPage page, Func<string, string> change)
    {
        var html = Encoding.UTF8.GetString(page.Html);
        var changed = change(html);
        Assert.NotEqual(html, changed);
        return page with { Html = Encoding.UTF8.GetBytes(changed) };
    }

    private static PageSet Read(IReadOnlyList<RenderedPage> pages)
    {
        var others = DataFiles
            .Writers.SelectMany(write => write(Edited.Value))
            .Select(file => file.Path)
            .Append(DataFormats.Manifest.Path);
        return new PageSet(
            [.. pages.Select(page => PageReader.Read(page, new StringPool()))],
            [.. pages.Select(page => page.Route.Path), .. others],
            "/"
        );
    }

    private static Edition Edit()
    {
        using var site = new TinySite();
        return site.Edit();
    }
}
