using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>What a reader does: follow a citation, with scripts or without, choose a theme, print.</summary>
public sealed class ReadingTests(PublishedSite site) : BrowserTests(site)
{
    /// <summary>Stretches of a report that are marked as used and are not, or the other way round.</summary>
    private const string Mistaken = """
        (() => {
          const walker = document.createTreeWalker(document.querySelector(".source-text") || document.head, NodeFilter.SHOW_TEXT);
          let found = 0;
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            if (!parent.closest(".words") || !/[\p{L}\p{N}]/u.test(walker.currentNode.data)) continue;
            if (Boolean(parent.closest("mark")) === Boolean(parent.closest(".unused"))) found++;
          }
          return found;
        })()
        """;

    private const string Overlong = """
        links => links.filter(link =>
          link.getBoundingClientRect().right > link.closest("ul").getBoundingClientRect().right + 1).length
        """;

    /// <summary>The largest distance between a paragraph of a report and the one after it.</summary>
    private const string LargestGap = """
        (() => {
          const words = Array.from(document.querySelectorAll(".words")).filter(each => !each.querySelector("h3, h4"));
          const gaps = words.map(each => [each, each.closest(".block").nextElementSibling?.querySelector(".words > p")])
            .filter(pair => pair[1])
            .map(pair => pair[1].getBoundingClientRect().top - pair[0].getBoundingClientRect().bottom);
          return Math.max(...gaps);
        })()
        """;

    /// <summary>Notes in the margin that cover a note above them, or words of the report.</summary>
    private const string Covering = """
        (() => {
          const boxes = selector => Array.from(document.querySelectorAll(selector), each => each.getBoundingClientRect());
          const notes = boxes(".margin li");
          const right = Math.max(...boxes(".words").map(box => box.right));
          return notes.filter((box, index) => box.left < right || (index > 0 && box.top < notes[index - 1].bottom - 1)).length;
        })()
        """;

    [Theory]
    [InlineData("http")]
    [InlineData("disk")]
    public async Task CitationWithoutScriptLandsOnItsWords(string place)
    {
        await using var visit = await Open(place, "topics/origins.html", new() { JavaScriptEnabled = false });
        await visit.Page.ClickAsync("sup.cite a >> nth=0");
        var mark = visit.Page.Locator("mark:target");
        await mark.WaitForAsync();
        var fragment = new Uri(visit.Page.Url).Fragment[1..];
        Assert.Equal(fragment, await mark.GetAttributeAsync("data-passage"));
        // A third down the window, so that the words before it are seen too.
        Assert.InRange((await mark.BoundingBoxAsync())!.Y, 720 * 0.25, 720 * 0.45);
    }

    [Theory]
    [InlineData(1120)]
    [InlineData(1440)]
    public async Task NotesInTheMarginLeaveTheTextWhole(int width)
    {
        await using var visit = await Open(
            "disk",
            "sources/nos-2024-03-23.html",
            new() { ViewportSize = new() { Width = width, Height = 900 } }
        );
        Assert.InRange(await visit.Page.EvaluateAsync<double>(LargestGap), 0, 32);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(Covering));
    }

    [Theory]
    [InlineData(1120)]
    [InlineData(1440)]
    public async Task NotesInTheMarginAreReadWhole(int width)
    {
        await using var visit = await Open(
            "disk",
            "sources/nos-2024-03-23.html",
            new() { ViewportSize = new() { Width = width, Height = 900 } }
        );
        Assert.True(await visit.Page.Locator(".margin li").CountAsync() > 0);
        var cut = await visit.Page.Locator(".margin li, .margin li > *").EvaluateAllAsync<int>(
            "all => all.filter(one => getComputedStyle(one).overflowX !== 'visible').length");
        Assert.Equal(0, cut);
    }

    [Fact]
    public async Task WordsOutsideQuotesAreMarkedUnused()
    {
        await using var visit = await Open("disk", "index.html");
        var sources = Site.Pages.Where(page => page.StartsWith("sources/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sources);
        foreach (var path in sources)
        {
            await visit.Page.GotoAsync(Site.Address("disk", path));
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>(Mistaken));
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task MenuFitsTheWindow(int width)
    {
        await using var visit = await Open(
            "disk",
            "topics/motives.html",
            new() { ViewportSize = new() { Width = width, Height = 800 } }
        );
        await visit.Page.EvaluateAsync("document.querySelectorAll('.menu, .menu details').forEach(one => one.open = true)");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Equal(0, await visit.Page.Locator(".menu li a").EvaluateAllAsync<int>(Overlong));
    }

    [Fact]
    public async Task WithoutScriptEachIndexListsEveryRecord()
    {
        await using var visit = await Open("disk", "index.html", new() { JavaScriptEnabled = false });
        using var json = JsonDocument.Parse(
            await File.ReadAllBytesAsync(
                Path.Combine(Site.Folder, "data/wiki.json"),
                TestContext.Current.CancellationToken
            )
        );
        foreach (var kind in new[] { "sources", "claims", "entities", "events", "topics", "questions" })
        {
            await visit.Page.GotoAsync(Site.Address("disk", $"{kind}/index.html"));
            Assert.Equal(
                json.RootElement.GetProperty(kind).GetArrayLength(),
                await visit.Page.Locator("tbody tr:not(.apart)").CountAsync()
            );
        }
    }

    [Fact]
    public async Task ChosenThemeAppliesBeforeThePageShows()
    {
        await using var visit = await Open("http", "index.html");
        await visit.Page.ClickAsync("text=Theme: automatic");
        await visit.Page.ClickAsync("text=Theme: light");
        await visit.Page.GotoAsync(
            Site.Address("http", "method.html"),
            new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Commit }
        );
        await visit.Page.WaitForSelectorAsync(
            "html[data-theme=dark]",
            new() { State = Microsoft.Playwright.WaitForSelectorState.Attached }
        );
        Assert.Equal(
            "rgb(21, 24, 27)",
            await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")
        );
    }

    /// <summary>A fragment that cannot be decoded is that of no passage.</summary>
    [Fact]
    public async Task ForeignFragmentLeavesSourcesReadable()
    {
        await using var visit = await Open("http", "sources/nos-2024-03-23.html#%");
        Assert.True(await visit.Page.IsVisibleAsync("fieldset.shows"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task ThePrintedPageCarriesItsFootnotes()
    {
        await using var visit = await Open("http", "topics/motives.html");
        var footnote = (await visit.Page.TextContentAsync("#n1 q >> nth=0"))!;
        var pdf = await visit.Page.PdfAsync();
        var words = await Words(pdf);
        Assert.Contains(OneLine(footnote)[..20], OneLine(words), StringComparison.Ordinal);
        Assert.DoesNotContain("Theme:", words, StringComparison.Ordinal);
    }

    private static string OneLine(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> Words(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("page.pdf", pdf);
        Assert.SkipWhen(
            !File.Exists("/usr/bin/pdftotext") && Environment.GetEnvironmentVariable("CI") != "true",
            "pdftotext, which reads the words of a printed page, was not found."
        );
        using var reader = Process.Start(
            new ProcessStartInfo("pdftotext", [path, "-"]) { RedirectStandardOutput = true }
        )!;
        return await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
