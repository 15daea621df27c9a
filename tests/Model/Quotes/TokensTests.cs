using Wiki.Tests.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Model.Quotes;

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
    [InlineData("ISIS|\u2011K")]
    [InlineData("ISIS\u2010|K")]
    [InlineData("sea|—port")]
    [InlineData("sea|_port")]
    [InlineData("user|@example")]
    [InlineData("1| 500 people")]
    [InlineData("1 |500 people")]
    [InlineData("1 234| 567 people")]
    [InlineData("about -|12 degrees")]
    [InlineData("about −|12 degrees")]
    [InlineData("about +|7")]
    [InlineData("about .|5 million")]
    [InlineData("١٬|٥٠٠")]
    [InlineData("1⁄|2")]
    [InlineData("2|½")]
    [InlineData("2| ½ tons")]
    [InlineData("2 |½ tons")]
    [InlineData("می|\u200cخواهد")]
    [InlineData("می\u200c|خواهد")]
    [InlineData("一百三十|三人")]
    [InlineData("1|3万人")]
    [InlineData("13|万人")]
    [InlineData("ก|\u0e34น")]
    [InlineData("IS|IS组织")]
    [InlineData("葛|\U000e0100城")]
    [InlineData("हि|न्दी")]
    [InlineData("un·|fair")]
    [InlineData("AT|&T")]
    [InlineData("R&|D")]
    [InlineData("un⁃|fair")]
    [InlineData("un＿|fair")]
    [InlineData("don＇|t")]
    [InlineData("un‿|fair")]
    [InlineData("45|% of it")]
    [InlineData("44| % of it")]
    [InlineData("44 |% of it")]
    [InlineData("50|‰ of it")]
    [InlineData("52|° north")]
    [InlineData("53|€ more")]
    [InlineData("53| € more")]
    [InlineData("54|^2")]
    [InlineData("$|40 million")]
    [InlineData("€ |40 million")]
    [InlineData("US$|40 million")]
    [InlineData(">|43 men")]
    [InlineData("2×|47 men")]
    [InlineData("%|12 more")]
    [InlineData("15|+ people")]
    [InlineData("15|× more")]
    [InlineData("can|`t")]
    [InlineData("can´|t")]
    [InlineData("can‘|t")]
    [InlineData("can′|t")]
    [InlineData("anti|～war")]
    [InlineData("anti゠|war")]
    [InlineData("19∶|45")]
    [InlineData("19|∕45")]
    [InlineData("3•|500")]
    [InlineData("1˙|500")]
    [InlineData("≪|45 men")]
    [InlineData("∓|45 men")]
    [InlineData("฿|45")]
    [InlineData("about 45|㎞ away")]
    [InlineData("about 45|℃")]
    [InlineData("(un)|intended")]
    [InlineData("(|un)intended")]
    [InlineData("[T]|he tower")]
    [InlineData("[|T]he tower")]
    [InlineData("\U0001f469\u200d|\U0001f467")]
    [InlineData("\U0001f44d|\U0001f3fd")]
    [InlineData("\U0001f1f7|\U0001f1fa")]
    public void CutInsideATokenIsFound(string cut) => Assert.True(IsInside(cut));

    [Theory]
    [InlineData("in 2019| ½ of them")]
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
    [InlineData("sea|_ port")]
    [InlineData("sea |—port")]
    [InlineData("(|sea)")]
    [InlineData("in 2019| 500 people")]
    [InlineData("at 18:54| 133 people")]
    [InlineData("1| 5000 people")]
    [InlineData("1| 50 people")]
    [InlineData("sea |-port")]
    [InlineData("twelve -|twelve")]
    [InlineData("...|5 people")]
    [InlineData("fire|•and")]
    [InlineData("old|=bad")]
    [InlineData("<b>|tower")]
    [InlineData("fire|→and")]
    [InlineData("tower.[1]|Then")]
    [InlineData("(see page)| of")]
    [InlineData("(a)| the tower")]
    [InlineData("keeper|(s)")]
    [InlineData("fire|\U0001f525")]
    [InlineData("\U0001f525|fire")]
    [InlineData("fire|\u2764\ufe0f")]
    [InlineData("\u2764\ufe0f|fire")]
    [InlineData("三十三人|死亡")]
    [InlineData("ISIS|组织")]
    [InlineData("133|人")]
    [InlineData("モスク|ワ")]
    [InlineData("สวัส|ดี")]
    [InlineData("ខ្មែ|រ")]
    [InlineData("人|-组")]
    [InlineData("in 2018| $5 notes")]
    [InlineData("in 2018| > 5 notes")]
    [InlineData("un |· fair")]
    [InlineData("the| % of it")]
    [InlineData("15| + 3")]
    [InlineData("sea|\U0001f1f7\U0001f1fa")]
    [InlineData("\U0001f469\u200d\U0001f467|\U0001f525")]
    public void CutBetweenTokensIsAllowed(string cut) => Assert.False(IsInside(cut));

    [Fact]
    public void ACharacterOfTwoUnitsIsNotCut() => Assert.True(Tokens.IsInside("a \ud83d\ude00 b", 3));

    [Fact]
    public void TokensOfAnyTextFollowTheirDefinition()
    {
        var seeded = new Seeded(3);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(
                Enumerable
                    .Range(0, 1 + seeded.Next(9))
                    .Select(_ => seeded.Of(["a", "7", "7", " ", "-", "’", ",", "\"", "–", "人", "三", "\u0301", "\u200d", "+"]))
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
