using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

public sealed class PhraseIndexTests
{
    [Fact]
    public void AnEmptyPhraseIsFoundNowhere()
    {
        var source = Reports.Read("The port of Lindholm.");
        string[] letters = [.. "Theport".Select(letter => $"{letter}")];
        Assert.Empty(PhraseIndex.Of(source, [.. letters, "The", "port", ""]).Find(""));
        Assert.Empty(PhraseIndex.Of(source, [""]).Find(""));
    }

    [Theory]
    [InlineData(1, "0")]
    [InlineData(2, "0 2")]
    [InlineData(9, "0 2 4 6")]
    public void PhraseIsFoundUpToTheLimit(int most, string starts)
    {
        var found = new PhraseAutomaton(["ab", "absent"], most).In("abababab");
        Assert.Equal(starts, string.Join(' ', found.Select(each => each.Start)));
    }

    [Fact]
    public void ShorterPhrasesAreFoundBehindExhaustedOnes()
    {
        var found = new PhraseAutomaton(["aaa", "aa", "a"], 1).In("aaaa");
        Assert.Equal([(2, 0), (1, 0), (0, 0)], found);
    }

    [Fact]
    public void PhrasesOfDistantScriptsAreFoundTogether()
    {
        var found = new PhraseAutomaton(["a語", "語", "Σ"], 2).In("Σa語~語");
        Assert.Equal([(2, 0), (0, 1), (1, 2), (1, 4)], found);
    }
}
