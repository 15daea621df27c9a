using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Output;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#000000", 21)]
    [InlineData("#767676", 4.54)]
    [InlineData("#ffffff", 1)]
    public void ContrastWithWhiteIsThatOfWcag(string colour, double contrast) =>
        Assert.Equal(contrast, Colour.Parse(colour).ContrastWith(Colour.Parse("#ffffff")), 2);

    [Theory]
    [InlineData("#000000")]
    [InlineData("#7a1f2b")]
    [InlineData("#0000ff")]
    [InlineData("#005F73")]
    public void DarkThemeGetsReadableColour(string colour) =>
        Assert.True(Colour.Parse(colour).ForDarkTheme().ContrastWith(Colour.DarkGround) >= Colour.Readable);

    [Theory]
    [InlineData("#e07b39", "#a65b2a")]
    [InlineData("#ffffff", null)]
    [InlineData("#ffff00", null)]
    [InlineData("#00ff7f", null)]
    public void ReadableColourIsNearestOfItsHue(string colour, string? nearest)
    {
        var readable = Colour.Parse(colour).ForLightTheme();
        Assert.InRange(readable.ContrastWith(Colour.LightGround), Colour.Readable, Colour.Readable + 0.1);
        if (nearest is not null)
            Assert.Equal(nearest, readable.ToString());
    }

    [Fact]
    public void LightColourStaysInDarkTheme() =>
        Assert.Equal("#ffd0a0", Colour.Parse("#FFD0A0").ForDarkTheme().ToString());
}
