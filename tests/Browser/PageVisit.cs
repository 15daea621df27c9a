using Microsoft.Playwright;

namespace Wiki.Tests.Browser;

/// <summary>A page opened in the browser, with everything that went wrong while it was shown.</summary>
internal sealed class PageVisit : IAsyncDisposable
{
    private readonly List<string> _faults = [];

    private PageVisit(IBrowserContext context, IPage page, string home)
    {
        Context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) =>
            Note(!request.Url.StartsWith(home, StringComparison.Ordinal), $"request: {request.Url}");
        page.RequestFailed += (_, request) => Note(true, $"failed: {request.Url}");
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public IReadOnlyList<string> Faults => _faults;

    /// <param name="home">The address that every request of the page begins with.</param>
    public static async Task<PageVisit> Open(IBrowser browser, string home, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        return new PageVisit(context, await context.NewPageAsync(), home);
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    private void Note(bool isFault, string words)
    {
        if (isFault)
            _faults.Add($"{Page.Url}: {words}");
    }
}
