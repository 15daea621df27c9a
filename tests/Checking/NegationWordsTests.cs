using Wiki.Checking.Negations;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>Words that turn the sense of a sentence, in each language that has a table.</summary>
public sealed class NegationWordsTests
{
    [Theory]
    [InlineData("en", "they don't know", "don't")]
    [InlineData("en", "they don\u2019t know", "don\u2019t")]
    [InlineData("en", "they don\u2018t know", "don\u2018t")]
    [InlineData("en", "they don\u02BCt know", "don\u02BCt")]
    [InlineData("en", "they don\uFF07t know", "don\uFF07t")]
    [InlineData("en", "they don`t know", "don`t")]
    [InlineData("en", "It ISN'T so", "ISN'T")]
    [InlineData("en", "cannot", "cannot")]
    [InlineData("en-GB", "were NOT able", "NOT")]
    [InlineData("en", "of no use", "no")]
    [InlineData("en", "none of them", "none")]
    [InlineData("en", "neither side", "neither")]
    [InlineData("en", "never, he said", "never")]
    [InlineData("en", "without a word", "without")]
    [InlineData("en", "hardly anybody", "hardly")]
    [InlineData("en", "barely a day", "barely")]
    [InlineData("en", "the ministry denied that", "denied")]
    [InlineData("en", "refused to say", "refused")]
    [InlineData("en", "unable to go", "unable")]
    [InlineData("nl", "dat is niet zo", "niet")]
    [InlineData("nl", "geen mens", "geen")]
    [InlineData("nl", "Nergens gezien", "Nergens")]
    [InlineData("nl-BE", "hij ontkende dat", "ontkende")]
    [InlineData("de", "das ist nicht so", "nicht")]
    [InlineData("de", "mit keinem Wort", "keinem")]
    [InlineData("de", "keineswegs", "keineswegs")]
    [InlineData("de-AT", "er bestritt das", "bestritt")]
    [InlineData("de", "kaum jemand", "kaum")]
    public void NegationWordsAreRecognised(string language, string words, string negation) =>
        Assert.Equal(negation, NegationWords.Of(language).FirstIn(words));

    [Theory]
    [InlineData("en", "not only the keeper")]
    [InlineData("en", "no fewer than 40")]
    [InlineData("en", "the note, the knot, a noun and a nonet")]
    [InlineData("en", "a not-for-profit group")]
    [InlineData("en", "an Afghan state's plan")]
    [InlineData("nl", "niet alleen zij")]
    [InlineData("nl", "de zondag en een ezel")]
    [InlineData("de", "nicht nur er")]
    [InlineData("de", "nicht weniger als 40")]
    [InlineData("de", "die Ohnmacht und der Kauf")]
    public void HarmlessWordsNegateNothing(string language, string words) =>
        Assert.Null(NegationWords.Of(language).FirstIn(words));
}
