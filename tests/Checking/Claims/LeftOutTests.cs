using System.Text;
using Wiki.Checking.Negations;
using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>Negations beside a quote, which stands in brackets.</summary>
public sealed class LeftOutTests
{
    [Theory]
    [InlineData("en", "It is not the case that [the keeper saw the lamp]")]
    [InlineData("en", "It isn't the case that [the keeper saw the lamp]")]
    [InlineData("en", "Not one man says [the keeper saw the lamp]")]
    [InlineData("en", "It could not be shown that [the keeper saw the lamp]")]
    [InlineData("nl", "Geen mens zegt dat [de wachter de lamp zag]")]
    [InlineData("de", "Es ist nicht so, dass [der Wärter die Lampe sah]")]
    [InlineData("de", "Niemand sagt, dass [der Wärter die Lampe sah]")]
    [InlineData("de", "Er bestreitet, dass [der Wärter die Lampe sah]")]
    [InlineData("de", "Es gibt keinen Beleg, dass [der Wärter die Lampe sah]")]
    [InlineData("en", "[the keeper saw the lamp] (not confirmed) then.")]
    [InlineData("en", "[the keeper saw the lamp] - not true.")]
    [InlineData("en", "[the keeper saw the lamp], which is false.")]
    [InlineData("en", "[the keeper saw the lamp]: nobody believes it.")]
    [InlineData("en", "It is false that [the keeper saw the lamp].")]
    [InlineData("en", "It is untrue that [the keeper saw the lamp].")]
    [InlineData("en", "He doubts that [the keeper saw the lamp].")]
    [InlineData("en", "The keeper failed to [see the lamp on the hill].")]
    [InlineData("en", "The council rejected the claim that [the keeper saw the lamp].")]
    [InlineData("en", "Contrary to reports that [the keeper saw the lamp], it was dark.")]
    [InlineData("en", "It is unclear whether [the keeper saw the lamp].")]
    [InlineData("en", "He asks if [the keeper saw the lamp].")]
    [InlineData("en", "He asks whether [the keeper saw the lamp].")]
    [InlineData("en", "[That the keeper saw the lamp] is a lie.")]
    [InlineData("en", "It was forbidden to [go up to the lamp at night].")]
    [InlineData("nl", "Het is onwaar dat [de wachter de lamp zag]")]
    [InlineData("en", "[the keeper saw the lamp] - and not the boat.")]
    [InlineData("en", "No man said [the keeper saw the lamp].")]
    [InlineData("en", "No man on the island said [the keeper saw the lamp].")]
    [InlineData("en", "The report that no man had seen said on Friday that [the keeper saw the lamp].")]
    [InlineData("en", "[the keeper saw the lamp] - a lie.")]
    [InlineData("en", "[the keeper saw the lamp] — untrue, he said.")]
    [InlineData("de", "[der Wärter sah die Lampe] (nicht bestätigt).")]
    [InlineData("en", "I doubt that [the keeper saw the lamp].")]
    public void NegationBesideAQuoteIsFound(string language, string source) => Assert.NotNull(First(language, source));

    [Theory]
    [InlineData("en", "Contrary to what he said, [the keeper saw the lamp].")]
    [InlineData("en", "The sea was calm, but [the keeper saw the lamp] at night.")]
    [InlineData("en", "He did not go out, he said, as [the keeper saw the lamp].")]
    [InlineData("en", "The man who did not sleep said on Friday [the keeper saw the lamp].")]
    [InlineData("en", "[The sea was calm at the pier], not on the rock.")]
    [InlineData("en", "He said that [the keeper saw the lamp], and nobody came.")]
    [InlineData("en", "The keeper did not go out, so that [he saw the lamp at night].")]
    [InlineData("en", "[the keeper saw the lamp] (and no boat).")]
    [InlineData("en", "He says, [the keeper saw the lamp], if he is right.")]
    [InlineData("en", "[the keeper saw the lamp], he said. That is false.")]
    [InlineData("en", "There is no doubt that [the keeper saw the lamp].")]
    [InlineData("en", "It was said, and we do not know by whom, that [the council has a plan].")]
    public void OtherWordsBesideAQuoteNegateNothing(string language, string source) => Assert.Null(First(language, source));

    [Theory]
    [InlineData("en", "He did not [say that it burned] and never slept.", "not")]
    [InlineData("en", "He did not [say that the hall] or never [the quay of the town].", "not")]
    [InlineData("en", "[The hall of the town] and never [the quay of the town], which is false.", "never")]
    [InlineData("en", "[The keeper of the hall] did not ask if [the quay of the town].", "not")]
    [InlineData("en", "[The keeper of the hall] asked whether [the quay of the town].", "whether")]
    [InlineData("en", "He did not ask whether [the keeper saw the lamp].", "not")]
    [InlineData("en", "[the keeper saw the lamp] - not true.", "not")]
    [InlineData("en", "[the keeper saw the lamp]. This is false.", "false")]
    [InlineData("en", "[the keeper saw the lamp]? He said so.", "?")]
    [InlineData("en", "[the keeper saw the lamp]. It is false that it rained.", null)]
    [InlineData("en", "It was not [, he said, the hall of the town].", null)]
    [InlineData("zh", "[守卫看见了山上的灯]而没有船", "没有")]
    [InlineData("zh", "[守卫看见了山上的灯]因为那天晚上的天气非常好而且没有风", null)]
    public void FirstOfSeveralIsNamed(string language, string source, string? word) =>
        Assert.Equal(word, First(language, source));

    /// <summary>The word beside what stands in brackets.</summary>
    private static string? First(string language, string source)
    {
        List<Passage> passages = [];
        var (block, start) = (new StringBuilder(), 0);
        foreach (var letter in source)
        {
            if (letter == '[')
                start = block.Length;
            else if (letter == ']')
                passages.Add(new(0, start, block.Length));
            else
                block.Append(letter);
        }

        return new LeftOut(language).First(Reports.OfBlocks(block.ToString()), passages);
    }
}
