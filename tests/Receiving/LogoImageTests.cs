using System.Text;
using Wiki.Receiving.Logos;
using Xunit;

namespace Wiki.Tests.Receiving;

public sealed class LogoImageTests
{
    private const string Start = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\">";

    [Theory]
    [InlineData("<script/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<a href=\"#x\"/>")]
    [InlineData("<set attributeName=\"href\" to=\"#x\"/>")]
    [InlineData("<image href=\"data:image/png;base64,AA\"/>")]
    [InlineData("<use href=\"other.svg#x\"/>")]
    [InlineData("<use xlink:href=\"//host/x\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>")]
    [InlineData("<g xml:base=\"https://host/\"/>")]
    [InlineData("<g onload=\"x()\"/>")]
    [InlineData("<g OnClick=\"x()\"/>")]
    [InlineData("<g style=\"fill: url( 'https://host/' )\"/>")]
    [InlineData("<g style=\"fill: URL(x)\"/>")]
    [InlineData("<g fill=\"u\\72l(x)\"/>")]
    [InlineData("<style>@import 'x';</style>")]
    [InlineData("<style><![CDATA[@IMPORT 'x';]]></style>")]
    [InlineData("<p xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    [InlineData("<g xmlns=\"\"/>")]
    [InlineData("<?xml-stylesheet href=\"x\"?>")]
    public void ScriptsAndHandlersAreNamed(string part) => Assert.NotNull(Svg($"{Start}{part}</svg>").Active);

    [Fact]
    public void DocumentTypeIsRefused() =>
        Assert.Contains(
            "DOCTYPE",
            Svg($"<!DOCTYPE svg [<!ENTITY a '<script/>'>]>{Start}&a;</svg>").Active,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("<g fill=\"url(#a)\"/>")]
    [InlineData("<g style='fill: url(\"#a\"); font-family: \"on\"'/>")]
    [InlineData("<x:view xmlns:x=\"http://www.inkscape.org/namespaces/inkscape\" x:path=\"C:\\logo\"/>")]
    [InlineData("<title>On script</title>")]
    public void DrawingKeepsItsRatio(string part) => Assert.Equal(new LogoImage(3), Svg($"{Start}{part}</svg>"));

    [Theory]
    [InlineData("")]
    [InlineData("<svg/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 NaN\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\">")]
    public void InvalidDrawingsHaveAReason(string text) => Assert.NotNull(Svg(text).Unreadable);

    [Fact]
    public void EveryCutOfAPngIsIncomplete()
    {
        var whole = File.ReadAllBytes(
            Path.Combine(Sites.Fixture.Folder, "invalid/w101-picture-without-name/content/crest.png")
        );
        Assert.Equal(new LogoImage(2), LogoImage.Read(".png", whole));
        for (var length = 0; length < whole.Length; length++)
            Assert.NotNull(LogoImage.Read(".png", whole[..length]).Unreadable);
    }

    private static LogoImage Svg(string text) => LogoImage.Read(".svg", Encoding.UTF8.GetBytes(text));
}
