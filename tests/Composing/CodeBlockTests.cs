using System.Text;
using Xunit;

namespace Wiki.Tests.Composing;

public sealed class CodeBlockTests
{
    [Theory]
    [InlineData("```js\" onclick=\"x", "<b>one</b>")]
    [InlineData("``` {.x onclick=1 #main}", "one")]
    [InlineData("~~~ mermaid", "graph LR; a-->b")]
    [InlineData("```math", "\\href{javascript:x}{one}")]
    [InlineData("```", "</code></pre></script><script>x</script>")]
    public void FencesEscapeTheirContent(string opening, string code)
    {
        using var site = new TinySite().WithNote($"Few saw it.\n\n{opening}\n{code}\n{opening[..3]}");
        Assert.Empty(site.Problems());

        var page = Encoding.UTF8.GetString(
            site.Check().Files.Single(file => file.Path == "claims/crossing.html").Bytes
        );

        Assert.Contains($"aria-label=\"Code\"><code>{Encoded(code)}</code></pre>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", page, StringComparison.Ordinal);
        Assert.DoesNotContain("mermaid", page, StringComparison.Ordinal);
    }

    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
