using Xunit;

namespace Wiki.Tests.Checking;

public sealed class DraftTests
{
    private const string Second =
        "---\ntitle: Second\nquestion: Why?\norder: 2\nbottom-line: It is [@crossing].\nsourcing: One report.\ndraft: true\n---\n";

    [Fact]
    public void DraftAppearsOnNoPage()
    {
        using var site = new TinySite().With("topics/second.md", Second);
        var result = site.Check();
        Assert.Empty(result.Problems);
        Assert.DoesNotContain(
            result.Files,
            file => System.Text.Encoding.UTF8.GetString(file.Bytes).Contains("Second", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void TheMenuNamesNoDraft()
    {
        using var site = new TinySite().With("topics/second.md", Second);
        site.With("site.yaml", TinySiteFiles.Site.Replace("  - claims", "  - second", StringComparison.Ordinal));
        Assert.Equal(
            [
                "site.yaml:9:5: error W216: 'second' is a draft and on no published page; publish it "
                    + "by deleting its 'draft', or take the reference out",
            ],
            site.Problems()
        );
    }
}
