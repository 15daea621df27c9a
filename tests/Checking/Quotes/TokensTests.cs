using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

public sealed class TokensTests
{
    [Theory]
    [InlineData("sea|port")]
    [InlineData("sea|-port")]
    [InlineData("sea-|port")]
    [InlineData("2|,500")]
    [InlineData("2,|500")]
    [InlineData("Mary|’s")]
    [InlineData("Mary|'s")]
    [InlineData("1914|–18")]
    [InlineData("and|/or")]
    [InlineData("18|:54")]
    [InlineData("U|.S")]
    [InlineData("e|\u0301t")]
    [InlineData("\u0905|\u0902")]
    [InlineData("a1|b")]
    public void ACutInsideATokenIsSeen(string cut) => Assert.True(IsInside(cut));

    [Theory]
    [InlineData("|sea")]
    [InlineData("sea|")]
    [InlineData("|")]
    [InlineData("sea| port")]
    [InlineData("sea |port")]
    [InlineData("sea|-")]
    [InlineData("sea|- port")]
    [InlineData("sea-| port")]
    [InlineData("sea|, port")]
    [InlineData("sea|--port")]
    [InlineData("sea--|port")]
    [InlineData("-|port")]
    [InlineData("“|sea")]
    [InlineData("sea|”")]
    [InlineData("sea|_port")]
    [InlineData("sea|—port")]
    [InlineData("(|sea)")]
    public void ACutBetweenTokensIsNone(string cut) => Assert.False(IsInside(cut));

    [Fact]
    public void ACharacterOfTwoUnitsIsNotCut() => Assert.True(Tokens.IsInside("a \ud83d\ude00 b", 3));

    [Fact]
    public void ItAgreesWithTheDefinitionOnAnyText()
    {
        var seeded = new Seeded(3);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(
                Enumerable
                    .Range(0, 1 + seeded.Next(7))
                    .Select(_ => seeded.Of(["a", "7", " ", "-", "’", ",", "\"", "–"]))
            );
            var offset = seeded.Next(text.Length + 1);
            Assert.True(
                Tokens.IsInside(text, offset) == ObviousMatcher.CutsAToken(text, offset),
                $"{text[..offset]}|{text[offset..]}"
            );
        }
    }

    private static bool IsInside(string cut) =>
        Tokens.IsInside(cut.Replace("|", "", StringComparison.Ordinal), cut.IndexOf('|', StringComparison.Ordinal));
}
