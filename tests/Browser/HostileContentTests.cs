using System.Globalization;
using Microsoft.Playwright;
using Wiki.Build;
using Xunit;

namespace Wiki.Tests.Browser;

public sealed class HostileContentTests(PublishedSite site) : BrowserTests(site)
{
    private static readonly string[] Paths =
    [
        "index.html",
        "claims/index.html",
        "entities/index.html",
        "events/index.html",
        "sources/hostile.html",
        "claims/words-0.html",
        "claims/words-70.html",
        "entities/name-10.html",
        "topics/bridge.html",
        "search.html#q=script",
    ];

    /// <summary>
    /// With its policy a page has two walls; without it, as behind a host that strips it, nothing but its own care.
    /// </summary>
    [Fact]
    public async Task HostileWordsNeverRunWithOrWithoutPolicy()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(Publish(folder).Where(problem => problem.IsError).Select(problem => problem.ToString()).Take(5));
        foreach (var isWithoutPolicy in (bool[])[false, true])
        {
            await using var visit = await PageVisit.Open(
                Site.Browser,
                $"file://{folder.Root}/",
                new() { BypassCSP = isWithoutPolicy }
            );
            await AssertNothingRuns(visit, folder);
            // Each stands on its pages as the words that it is.
            Assert.Equal(HostileWords.All.Count, await Shown(visit.Page, folder, "sources/hostile.html"));
            Assert.Equal(HostileWords.All.Count, await Shown(visit.Page, folder, "entities/index.html"));
        }
    }

    private static async Task AssertNothingRuns(PageVisit visit, TemporaryFolder folder)
    {
        var dialogs = new List<string>();
        visit.Page.Dialog += (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };
        foreach (var path in Paths)
        {
            await visit.Page.GotoAsync($"file://{folder.At("site")}/{path}");
            await AssertOnlyWords(visit.Page);
        }

        Assert.Empty(dialogs);
        Assert.Empty(visit.Faults);
    }

    /// <summary>Hovering fills a card by script with the words of a quote.</summary>
    private static async Task AssertOnlyWords(IPage page)
    {
        var links = page.Locator("main a[href*='words-']:visible");
        if (await links.CountAsync() > 0)
            await links.First.HoverAsync();
        await page.WaitForTimeoutAsync(350);
        Assert.Null(await page.EvaluateAsync<int?>("window.ran ?? null"));
        Assert.Equal(
            0,
            await page.Locator(
                    "iframe, object, embed, base, meta[http-equiv=refresh], main script, main style, "
                        + "video, math, [onerror], [onload], [onfocus], [ontoggle], [onbegin], "
                        + "a[href^='javascript' i]"
                )
                .CountAsync()
        );
    }

    private static async Task<int> Shown(IPage page, TemporaryFolder folder, string path)
    {
        await page.GotoAsync($"file://{folder.At("site")}/{path}");
        var text = await page.Locator("main").TextContentAsync() ?? "";
        return HostileWords.All.Count(words => text.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>A wiki whose statements, quotes, names, titles, reports and prose contain them all.</summary>
    private static IReadOnlyList<Problem> Publish(TemporaryFolder folder)
    {
        using var site = new TinySite();
        site.WithSource(
            "hostile",
            $"label: {Quoted(HostileWords.All[0])}\nshort: Hostile\nbadge: HO\nkind: web-page\ntitle: "
                + $"{Quoted(HostileWords.All[50])}\npublished: 2021\npublished-basis:\n  - quote: was told "
                + $"in 2021\n    resolved: {Quoted(HostileWords.All[60])}\nlanguage: en",
            $"It was told in 2021.\n\n{Lines(words => $"The report says that {words} is so.")}"
        );
        foreach (var (index, words) in HostileWords.All.Index())
        {
            var id = index.ToString(CultureInfo.InvariantCulture);
            site.With($"entities/name-{id}.md", $"---\nname: {Quoted(words)}\nkind: place\n---\n");
            site.With(
                $"events/event-{id}.md",
                $"---\ntitle: {Quoted(words)}\nkind: period\nplace:\n  - name-{id}\nclaims:\n  - words-{id}\n---\n"
            );
            site.With(
                $"claims/words-{id}.md",
                $"---\nstatement: {Quoted(words)}\nkind: stated-fact\nabout:\n  - name-{id}\n  - event-{id}\n"
                    + "topics:\n  - bridge\ncitations:\n  - source: hostile\n"
                    + $"    quote: {Quoted($"The report says that {words} is so")}\n"
                    + $"---\n\nIt says {Escaped(words)} [@hostile].\n"
            );
        }

        return SiteBuild.Build(site.Content, folder.At("site"), new BuildProgress()).Problems;
    }

    private static string Lines(Func<string, string> line) => string.Join("\n\n", HostileWords.All.Select(line)) + "\n";

    private static string Quoted(string words) =>
        $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>As Markdown that reads as these words.</summary>
    private static string Escaped(string words) =>
        string.Concat(
            words.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == ' ' ? $"{letter}" : $"\\{letter}")
        );
}
