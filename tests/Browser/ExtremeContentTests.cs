using Microsoft.Playwright;
using Wiki.Build;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>Words and tables larger than any page, on a telephone.</summary>
public sealed class ExtremeContentTests(PublishedSite site) : BrowserTests(site)
{
    private const string Directions = "سفينة 船 \U0001F6A2 e\u0301\u0323 <b>&amp;\\\"";

    private static readonly string Word = new('x', 1_000_000);

    [Fact]
    public async Task NothingMakesAPageScrollSideways()
    {
        using var folder = new TemporaryFolder();
        using var tiny = new TinySite();
        tiny.With(
            "claims/bridge/crossing.md",
            TinySiteFiles
                .Crossing.Replace("a Sunday.", $"a Sunday {Word[..10_000]} {Directions}.", StringComparison.Ordinal)
                .Replace("statement: ", "statement: \"", StringComparison.Ordinal)
                .Replace(".\nkind", ".\"\nkind", StringComparison.Ordinal)
                + $"\nIt says so [@never-on-time].\n\n{Row("[@never-on-time]")}{Row("---")}{Row("so [@never-on-time]")}"
        );
        tiny.WithReport($"{TinySiteFiles.Report}\nIt is {Word} that stands there.\n");
        Assert.Empty(
            SiteBuild
                .Build(tiny.Content, folder.At("site"), new BuildProgress())
                .Problems.Where(problem => problem.IsError)
                .Select(problem => problem.ToString())
                .Select(problem => problem[..Math.Min(problem.Length, 300)])
        );
        await using var visit = await PageVisit.Open(
            Site.Browser,
            $"file://{folder.Root}/",
            new()
            {
                ViewportSize = new ViewportSize { Width = 375, Height = 800 },
            }
        );
        foreach (
            var path in (string[])
                ["sources/gazette-2021.html", "claims/crossing.html", "claims/index.html", "index.html"]
        )
        {
            await visit.Page.GotoAsync($"file://{folder.At("site")}/{path}");
            Assert.Equal(
                (path, 375),
                (path, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"))
            );
        }

        Assert.Empty(visit.Faults);
    }

    private static string Row(string cell) => string.Concat(Enumerable.Repeat($"| {cell} ", 300)) + "|\n";
}
