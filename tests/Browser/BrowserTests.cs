using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>Tests that need a real browser: skipped with a reason where there is none, except on CI.</summary>
[Trait("Needs", "Browser")]
public abstract class BrowserTests(PublishedSite site) : IAsyncLifetime
{
    private const string Reason = "No Chromium was found: set CHROMIUM to its path to run the tests in a browser.";

    protected PublishedSite Site { get; } = site;

    /// <summary>All pages on CI; elsewhere the largest and the smallest of each kind.</summary>
    protected IReadOnlyList<string> Pages => Environment.GetEnvironmentVariable("CI") == "true" ? Site.Pages : Sample();

    /// <summary>Without a browser nothing else is started, neither the site nor a preview.</summary>
    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium.MaySkip, Reason);
        await Site.Start();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private protected async Task<PageVisit> Open(string place, string path, BrowserNewContextOptions? options = null)
    {
        var visit = await PageVisit.Open(Site.Browser, Site.Address(place, ""), options);
        await visit.Page.GotoAsync(Site.Address(place, path));
        return visit;
    }

    /// <summary>The largest and the smallest page of each kind.</summary>
    protected IReadOnlyList<string> Sample() =>
        [
            .. from page in Site.Pages
            group page by (Path.GetDirectoryName(page), Path.GetFileName(page) == "index.html") into kind
            let bySize = kind.OrderBy(page => new FileInfo(Path.Combine(Site.Folder, page)).Length).ToList()
            from page in new[] { bySize[0], bySize[^1] }.Distinct()
            select page,
        ];
}
