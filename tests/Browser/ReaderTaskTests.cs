using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>What readers come for, each done in the few steps that it may take.</summary>
public sealed partial class ReaderTaskTests(PublishedSite site) : BrowserTests(site)
{
    private const string Motives = "topics/motives.html";

    private static readonly BrowserNewContextOptions Desk = new() { ViewportSize = new() { Width = 1440, Height = 900 } };

    private static readonly BrowserNewContextOptions Phone = new()
    {
        ViewportSize = new() { Width = 360, Height = 800 },
        HasTouch = true,
        IsMobile = true,
    };

    /// <summary>Takes links out of the menu until those that are left fit beside the name and a narrow field.</summary>
    private const string HeightOfAMenuThatFits =
        """
        (() => {
          const width = element => element.getBoundingClientRect().width;
          const items = [...document.querySelectorAll(".menu nav > ul > li")];
          const room = width(document.querySelector(".banner")) - width(document.querySelector(".site")) - 80 - 32;
          while (items.reduce((all, item) => all + width(item) + 8, 0) > room) items.pop().remove();
          return document.querySelector(".menu nav").getBoundingClientRect().height;
        })()
        """;

    private const string SectionComesBeforeTheSecondLine =
        """
        isPicture => {
          const section = document.createElement("section");
          section.className = "wide";
          section.appendChild(document.createElement("div")).className = isPicture ? "matrix" : "cards";
          section.append("Shown");
          document.querySelector(".answer").after(section);
          return section.getBoundingClientRect().top < document.querySelector(".answer li + li").getBoundingClientRect().top;
        }
        """;

    [Fact]
    public async Task OneHoverFromHomeShowsWhoSays137()
    {
        await using var visit = await Open("disk", "index.html", Desk);
        await visit.Page.HoverAsync(".answer li:first-child .badge:text-is('ML')");
        await visit.Page.WaitForSelectorAsync(".card");
        Assert.Contains("137 lives", await visit.Page.InnerTextAsync(".card"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheFirstScreenHasAnswerAndMatrix(bool isOnPhone)
    {
        await using var visit = await Open("disk", Motives, isOnPhone ? Phone : Desk);
        var height = (isOnPhone ? Phone : Desk).ViewportSize!.Height;
        var answer = (await visit.Page.Locator(".asked + .lead").BoundingBoxAsync())!;
        var row = (await visit.Page.Locator(".matrix tbody tr").First.BoundingBoxAsync())!;
        Assert.InRange(answer.Y + answer.Height, 1, row.Y);
        Assert.InRange(row.Y + row.Height, 1, isOnPhone ? height : height * 2 / 3);
        Assert.True(await visit.Page.Locator(".matrix .single tr:not(.apart)").CountAsync() > 0);
    }

    /// <summary>A name, a menu and a field take a row, and so do the way back and the outline.</summary>
    [Fact]
    public async Task ThePageBeginsBelowTwoShortRows()
    {
        await using var visit = await Open("disk", Motives, Phone);
        var heading = (await visit.Page.Locator("h1").BoundingBoxAsync())!;
        var outline = (await visit.Page.Locator(".outline summary").BoundingBoxAsync())!;
        Assert.InRange(outline.Y + outline.Height, 1, heading.Y);
        Assert.InRange(heading.Y, 1, 120);
        await visit.Page.ClickAsync(".outline summary");
        Assert.Equal(heading.Y, (await visit.Page.Locator("h1").BoundingBoxAsync())!.Y);
        await visit.Page.Locator(".outline a").Last.ClickAsync();
    }

    [Theory]
    [InlineData(1060)]
    [InlineData(1100)]
    [InlineData(1250)]
    public async Task TheSearchFieldYieldsToTheMenu(int width)
    {
        await using var visit = await Open("disk", Motives, new() { ViewportSize = new() { Width = width, Height = 900 } });
        Assert.InRange(await visit.Page.EvaluateAsync<double>(HeightOfAMenuThatFits), 1, 45);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OneColumnHasThePictureBehindOneLine(bool isPicture)
    {
        await using var visit = await Open("disk", "index.html", Phone);
        Assert.True(await visit.Page.Locator(".answer > li").CountAsync() > 2);
        Assert.Equal(isPicture, await visit.Page.EvaluateAsync<bool>(SectionComesBeforeTheSecondLine, isPicture));
    }

    [Fact]
    public async Task PhoneShowsTheWholeMatrixWidth()
    {
        await using var visit = await Open("disk", Motives, Phone);
        var width = await visit.Page.EvaluateAsync<int>("document.querySelector('.matrix').scrollWidth");
        Assert.InRange(width, 1, Phone.ViewportSize!.Width);
    }

    [Fact]
    public async Task SpeakersStayWithinTheirCellOfTheMatrix()
    {
        await using var visit = await Open("disk", Motives, new() { ViewportSize = new() { Width = 1110, Height = 900 } });
        var outside = await visit.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.matrix td .way')].filter(way => "
                + "way.getBoundingClientRect().right > way.closest('td').getBoundingClientRect().right + 1).length"
        );
        Assert.Equal(0, outside);
    }

    [Fact]
    public async Task MatrixRowNamesItsSilentSources()
    {
        await using var visit = await Open("disk", Motives, Desk);
        var row = visit.Page.Locator(".matrix tr", new() { HasText = "Chechnya" });
        var carried = int.Parse(
            (await row.Locator(".carried").InnerTextAsync())[..1],
            System.Globalization.CultureInfo.InvariantCulture
        );
        var cells = await row.Locator("td[data-source]").CountAsync();
        Assert.Equal(cells - carried, await row.Locator(".silent").CountAsync());
        Assert.Contains("no claim of ours cites it", await row.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SourceWordsAreCitedInChicagoStyle()
    {
        await using var visit = await Open("disk", "claims/deaths-133.html", Desk);
        var citations = await visit.Page.Locator("pre[data-copy^=Chicago]").AllInnerTextsAsync();
        Assert.Contains(
            citations,
            citation => citation.Contains("NOS", StringComparison.Ordinal)
                && citation.Contains("At least 133 people have died", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task TheSourcesAreComparedOnWhoClaimedIt()
    {
        await using var visit = await Open("disk", "compare.html", Desk);
        var row = visit.Page.Locator(".compare tr:has(a[href='questions/who-claimed.html'])");
        Assert.True(await row.Locator("td:has(q)").CountAsync() > 2);
    }

    [Fact]
    public async Task ComparedSourcesAreNamedOnce()
    {
        await using var visit = await Open("disk", "compare.html", Desk);
        var heads = await visit.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.compare thead th')].map(head => [...head.querySelectorAll('.badge, .name')]"
                + ".filter(name => name.getBoundingClientRect().width > 1).map(name => name.textContent).join())"
        );
        Assert.Contains("NOS", heads);
        Assert.DoesNotContain("NOS,NOS", heads);
    }

    [Fact]
    public async Task PhoneShowsTwoSourcesSideBySide()
    {
        await using var visit = await Open("disk", "compare.html", Phone);
        await visit.Page.SelectOptionAsync(".pair select[name=left]", new SelectOptionValue { Label = "Media Line" });
        await visit.Page.SelectOptionAsync(".pair select[name=right]", new SelectOptionValue { Label = "NOS" });
        var shown = visit.Page.Locator(".compare tbody tr:first-child td:not(.unpicked)");
        Assert.Equal(2, await shown.CountAsync());
        Assert.Contains("right=", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData(Motives, 6)]
    [InlineData("claims/deaths-137.html", 2)]
    [InlineData("story.html", 3)]
    [InlineData("claims/index.html", 12)]
    public async Task APrintedPageStaysShort(string path, int most)
    {
        await using var visit = await Open("http", path);
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync());
        Assert.InRange(PageOfPdf().Count(pdf), 1, most);
    }

    [Theory]
    [InlineData("disk")]
    [InlineData("http")]
    public async Task AnyPageSearchesFromItsHead(string place)
    {
        await using var visit = await Open(place, Motives, Desk);
        await visit.Page.Keyboard.PressAsync("Control+k");
        await visit.Page.Keyboard.TypeAsync("kerman");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".found a");
        Assert.Contains("search.html?q=kerman", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task EachScreenHasASentenceAndPicture()
    {
        await using var visit = await Open("disk", "story.html", Desk);
        var screens = await visit.Page.Locator(".screen").AllAsync();
        Assert.Equal(9, screens.Count);
        foreach (var screen in screens)
        {
            Assert.True(await screen.Locator(".says .badge").CountAsync() > 0);
            Assert.True((await screen.Locator(".pictured").BoundingBoxAsync())!.Height > 80);
        }
    }

    [Fact]
    public async Task TheKeyboardLeadsFromHomeToAPassage()
    {
        await using var visit = await Open("disk", "index.html", Desk);
        for (var step = 0; step < 40 && !await visit.Page.EvaluateAsync<bool>(IsOnBadge); step++)
            await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("mark:target").WaitForAsync();
        Assert.Contains("sources/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PhoneBadgeOpensAndIsFollowed()
    {
        await using var visit = await Open("disk", Motives, Phone);
        await visit.Page.TapAsync(".lead .cite .badge >> nth=0");
        await visit.Page.TapAsync(".card .card-source a >> nth=0");
        await visit.Page.Locator("mark:target").WaitForAsync();
        Assert.Empty(visit.Faults);
    }

    private const string IsOnBadge = "document.activeElement.matches('.cite .badge')";

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageOfPdf();
}
