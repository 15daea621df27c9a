using System.Text;
using Wiki.Reading.Files;
using Xunit;

namespace Wiki.Tests.Reading.Files;

public sealed class ContentFileTests
{
    [Theory]
    [InlineData("abc\ndef", 0, 1, 1)]
    [InlineData("abc\ndef", 3, 1, 4)]
    [InlineData("abc\ndef", 4, 2, 1)]
    [InlineData("abc\ndef", 7, 2, 4)]
    [InlineData("abc\n", 4, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("\n\n\n", 2, 3, 1)]
    [InlineData("\ta", 1, 1, 2)]
    [InlineData("😀😀a", 4, 1, 3)]
    [InlineData("x\n😀 a", 5, 2, 3)]
    [InlineData("e\u0301a", 2, 1, 3)]
    public void PlaceIsALineAndACharacter(string text, int offset, int line, int column)
    {
        var at = new ContentFile("a.md", text).At(offset);
        Assert.Equal((line, column), (at.Line, at.Column));
    }

    [Theory]
    [InlineData("😀a\nb", 1, 3, 1, 2)]
    [InlineData("a\nbcd", 2, 3, 2, 3)]
    [InlineData("a\nb", 9, 1, 2, 1)]
    [InlineData("a\nb", 2, 99, 2, 2)]
    [InlineData("a\nb", 0, 1, 1, 1)]
    public void CodeUnitPlaceIsReportedInCharacters(string text, int line, int unit, int shownLine, int shownColumn)
    {
        var at = new ContentFile("a.md", text).At(line, unit);
        Assert.Equal((shownLine, shownColumn), (at.Line, at.Column));
    }

    [Theory]
    [InlineData("a\r\nb\r\nc")]
    [InlineData("a\rb\rc")]
    [InlineData("a\nb\r\nc")]
    public void EveryLineEndCountsOnce(string text)
    {
        var file = FileBytes.Decode("a.md", Encoding.UTF8.GetBytes(text), []);
        Assert.NotNull(file);
        Assert.Equal("a\nb\nc", file.Text);
        Assert.Equal("a.md:3:1", file.At(file.Text.IndexOf('c', StringComparison.Ordinal)).ToString());
    }

    [Theory]
    [InlineData("role: 😀 she [@crossing] and [@crosing].", 29)]
    [InlineData("role: \"😀 she [@crossing] and [@crosing].\"", 30)]
    public void PlaceInProseIsACharacter(string role, int column)
    {
        using var site = new TinySite().With(
            "entities/ida-berg.md",
            $"---\nname: Ida Berg\nkind: person\n{role}\n---\n"
        );
        Assert.StartsWith(
            $"entities/ida-berg.md:4:{column}: error W202",
            Assert.Single(site.Problems()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void PlaceCountsAstralCharactersOnce()
    {
        using var site = new TinySite();
        site.With(
            "entities/ida-berg.md",
            "---\r\nname: \"😀 Ida Berg\"\r\nkind: person\r\n"
                + "aliases:\r\n  - name: Ida Berg\r\n    used-by:\r\n      - gazette-2021\r\n"
                + "---\r\n\r\nShe is 😀 of the [[quayy]].\r\n"
        );
        Assert.Equal("entities/ida-berg.md:10:17: error W202", Assert.Single(site.Problems())[..38]);
    }
}
