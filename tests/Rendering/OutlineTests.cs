using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Rendering;

/// <summary>An outline is composed and its headings are rendered by a template; both are in one order.</summary>
public sealed partial class OutlineTests
{
    private const string Footnotes = "_footnotes";

    [Fact]
    public void OutlineNamesEachHeadingInOrder()
    {
        var outlined = FrozenCase.Pages.Select(page => Encoding.UTF8.GetString(page.Bytes))
            .Select(html => (Outline: Outline().Match(html).Value, Html: html))
            .Where(page => page.Outline.Length > 0)
            .ToList();
        Assert.NotEmpty(outlined);
        Assert.All(
            outlined,
            page => Assert.Equal(
                Found(HeadingId(), page.Html).Where(id => id != Footnotes),
                Found(Fragment(), page.Outline).Where(id => id != Footnotes)
            )
        );
    }

    private static IEnumerable<string> Found(Regex form, string html) =>
        form.Matches(html).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""<details class="outline">.*?</details>""", RegexOptions.Singleline)]
    private static partial Regex Outline();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Fragment();

    [GeneratedRegex("<h2[^>]*\\bid=\"([^\"]+)\"")]
    private static partial Regex HeadingId();
}
