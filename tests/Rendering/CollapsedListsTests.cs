using System.Text;
using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Rendering;
using Xunit;

namespace Wiki.Tests.Rendering;

/// <summary>Lists that would be longer than what they belong to are collapsed.</summary>
public sealed class CollapsedListsTests
{
    private const string Collapsed = "<details class=\"folded unprinted\"><summary>";

    [Fact]
    public void ManyReferencesAreCollapsedAndNotPrinted() =>
        Assert.All(
            Sections("sources/", "_used-in"),
            section =>
                Assert.Equal(
                    section.Split("<p class=\"repeated\">").Length > 1 && section.Split("<li>").Length > 21,
                    section.Contains(Collapsed, StringComparison.Ordinal)
                )
        );

    [Fact]
    public void APageOfReferencesShowsThreeSentences() =>
        Assert.All(
            Sections("claims/", "_used-in").SelectMany(section => section.Split("<li>").Skip(1)),
            page => Assert.InRange(page.Split(Collapsed)[0].Split("<p class=\"repeated\">").Length - 1, 1, 3)
        );

    [Fact]
    public void ClaimsBelowAMatrixAreCollapsed()
    {
        var pages = Pages("events/").Where(page => page.Contains("id=\"_matrix\"", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(
            pages,
            page => Assert.Contains("<details class=\"folded\"><summary>", Section(page, "_claims"), StringComparison.Ordinal)
        );
    }

    /// <summary>The chronology on the same page shows each of them.</summary>
    [Fact]
    public void EventsBelowAChronologyAreCollapsed() =>
        Assert.All(
            Sections("topics/", "_in-order"),
            section => Assert.Contains("<details class=\"folded\"><summary>", section, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 3)]
    [InlineData(9, 3)]
    public void ComparedSourceShowsAFewQuotes(int quotes, int shown)
    {
        var page = ComparePages.Of(new PageScope(FrozenCase.Edition, Route.Compare));
        var quote = page.Rows.SelectMany(row => row.Cells).First(cell => cell.Count > 0)[0];
        var row = page.Rows[0] with { Cells = [[.. Enumerable.Repeat(quote, quotes)]] };
        var html = Encoding.UTF8.GetString(PageRenderer.RenderOne(page with { Rows = [row] }).Html);
        var cell = html[html.IndexOf("<tbody>", StringComparison.Ordinal)..html.IndexOf("</tbody>", StringComparison.Ordinal)];
        Assert.Equal(quotes, cell.Split("<q").Length - 1);
        Assert.Equal(shown, cell.Split("<details")[0].Split("<q").Length - 1);
    }

    private static IEnumerable<string> Pages(string folder) =>
        FrozenCase
            .Pages.Where(page => page.Path.StartsWith(folder, StringComparison.Ordinal))
            .Select(page => Encoding.UTF8.GetString(page.Bytes));

    private static List<string> Sections(string folder, string anchor)
    {
        List<string> sections =
        [
            .. Pages(folder)
                .Where(page => page.Contains($"id=\"{anchor}\"", StringComparison.Ordinal))
                .Select(page => Section(page, anchor)),
        ];
        Assert.NotEmpty(sections);
        return sections;
    }

    private static string Section(string page, string anchor)
    {
        var start = page.IndexOf($"id=\"{anchor}\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)];
    }
}
