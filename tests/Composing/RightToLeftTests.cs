using System.Text;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Composing;

/// <summary>A report in Arabic is shown from right to left wherever its words stand.</summary>
public sealed class RightToLeftTests
{
    private const string Report = "VARRA, 3 May 2021.\n\nقال المتحدث إن الحريق بدأ في البرج ليلا (1).\n";
    private const string Received = $"رسالة 12\n\n{Report}\nقراءة المزيد من الأخبار.\n";
    private const string Keys =
        "label: Test report\nshort: Test report\nbadge: TR\nkind: news-report\ntitle: رسالة 12\npublished: 2021-05-03\nlanguage: ar";

    private static readonly string ReceivedKeys =
        $"received:\n  file: letter-2021.txt\n  sha256: {Sha256.Hex(Encoding.UTF8.GetBytes(Received))}";

    [Theory]
    [InlineData("claims/crossing.html", "<blockquote lang=\"ar\" dir=\"rtl\">")]
    [InlineData("sources/letter-2021.html", "<div class=\"words\" lang=\"ar\" dir=\"rtl\">")]
    [InlineData("sources/letter-2021.html", "<div class=\"words\" lang=\"ar\"><p id=\"b0\"><span class=\"unused\">VARRA")]
    [InlineData("sources/letter-2021.html", "<ol lang=\"ar\"><li dir=\"rtl\">")]
    [InlineData("sources/letter-2021.html", "<h1 lang=\"ar\" dir=\"rtl\">")]
    [InlineData("sources/gazette-2021.html", "<h1>The Gazette, May 2021</h1>")]
    [InlineData("sources/gazette-2021.html", "<div class=\"words\" lang=\"en\">")]
    public void DirectionIsOnThePage(string path, string markup)
    {
        using var site = WithReportInArabic();
        Assert.Empty(site.Problems());
        var page = site.Check().Files.First(file => file.Path == path);
        Assert.Contains(markup, Encoding.UTF8.GetString(page.Bytes), StringComparison.Ordinal);
    }

    private static TinySite WithReportInArabic() =>
        new TinySite()
            .With("sources/received/letter-2021.txt", Received)
            .WithSource("letter-2021", $"{Keys}\n{ReceivedKeys}", Report)
            .With(
                "claims/bridge/crossing.md",
                TinySiteFiles.Crossing.Replace(
                    "citations:",
                    "citations:\n  - source: letter-2021\n    quote: قال المتحدث إن الحريق بدأ في البرج ليلا (1)",
                    StringComparison.Ordinal
                ) + "\n"
            );
}
