using Wiki.Preview;
using Xunit;

namespace Wiki.Tests.Preview;

public sealed class EditorLinksTests
{
    private static readonly Location At = new("/wiki/a b.md", 3, 7);

    [Theory]
    [InlineData(null, "vscode://file/wiki/a%20b.md:3:7")]
    [InlineData("zed", "zed://file/wiki/a%20b.md:3:7")]
    [InlineData("idea", "idea://open?file=/wiki/a%20b.md&line=3&column=7")]
    [InlineData("sublime", "subl://open?url=file:///wiki/a%20b.md&line=3&column=7")]
    [InlineData("my-editor:{path}#{line}", "my-editor:/wiki/a%20b.md#3")]
    public void NameOrTemplateGivesAddress(string? written, string address)
    {
        Assert.True(EditorLinks.TryParse(written, out var links));
        Assert.Equal(address, links.To(At));
    }

    [Theory]
    [InlineData("notepad")]
    [InlineData("")]
    [InlineData("zed://file")]
    [InlineData("{path}:{line}")]
    [InlineData("javascript:open('{path}')")]
    [InlineData("DATA:text/html,{path}")]
    [InlineData("my editor:{path}")]
    public void OtherWordsAreNoEditor(string written) => Assert.False(EditorLinks.TryParse(written, out _));
}
