using FsCheck.Fluent;
using Xunit;

namespace Wiki.Tests.Model.Quotes;

public sealed class TranscriptTests
{
    [Theory]
    [InlineData("one two. three", "one two.|three")]
    [InlineData("Menu one two. More three End", "one two.|three")]
    [InlineData("a a b", "a|a|b")]
    [InlineData("四名武装人员冲进音乐厅并开枪", "四名武装|冲进音乐厅")]
    [InlineData("one 🙂two", "two")]
    [InlineData("Toll: -12", "-12")]
    public void BlocksInOrderStandInTheReceivedText(string received, string blocks) =>
        Assert.Null(Of(received, blocks).FirstLost);

    [Theory]
    [InlineData("one two three", "one|tow|three", 1)]
    [InlineData("one two", "two|one", 1)]
    [InlineData("one two", "one two|two", 1)]
    [InlineData("one two", "one|two|two", 2)]
    [InlineData("It was impossible.", "It was im", 0)]
    [InlineData("It was impossible.", "possible.", 0)]
    [InlineData("at least 1,500 dead", "500 dead", 0)]
    [InlineData("at least 1,500 dead", "at least 1", 0)]
    [InlineData("a loss of -12 degrees", "12 degrees", 0)]
    [InlineData("a loss of 1.5", "a loss of 1.", 0)]
    [InlineData("", "one", 0)]
    public void FirstMissingBlockIsNamed(string received, string blocks, int lost) =>
        Assert.Equal(lost, Of(received, blocks).FirstLost);

    [Fact]
    public void WordsElsewhereAreOutOfOrder()
    {
        Assert.True(Of("one two", "two|one").IsOutOfOrder);
        Assert.False(Of("one two", "two|three").IsOutOfOrder);
        Assert.False(Of("one two", "one|two").IsOutOfOrder);
    }

    [Theory]
    [InlineData("Menu News one two. Advertisement three Contact", "one two.|three", "Menu News|Advertisement|Contact")]
    [InlineData("one two", "one|two", "")]
    [InlineData("Why? Home Why? one", "Why?|one", "Why? Home")]
    [InlineData("a x a y a", "a|a", "x|y a")]
    public void WordsBetweenBlocksAreLeftOut(string received, string blocks, string leftOut) =>
        Assert.Equal(
            leftOut.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(),
            Of(received, blocks).LeftOut.Order()
        );

    [Fact]
    public void BlocksAndLeftOutWordsAreAllWords() =>
        Property.ForAll(ArbMap.Default.ArbFor<int>(), 500, seed =>
        {
            var seeded = new Seeded((uint)seed);
            var words = Enumerable.Range(0, 40).Select(_ => "abc"[seeded.Next(3)].ToString()).ToList();
            var blocks = words.Where(_ => seeded.Next(3) == 0).ToList();
            var transcript = new Transcript(blocks, string.Join(' ', words));
            Assert.Null(transcript.FirstLost);
            var found = blocks.Concat(transcript.LeftOut.SelectMany(gap => gap.Split(' ')));
            Assert.Equal(words.Order(), found.Order());
        });

    [Fact]
    public void RepeatedLettersAreComparedInOneGo()
    {
        var received = $"{new string('a', 4_000_000)} end";
        Assert.Equal(0, new Transcript([$"{new string('a', 1_000_000)} b"], received).FirstLost);
        Assert.Null(new Transcript([.. Enumerable.Repeat("x", 100_000)], string.Concat(Enumerable.Repeat("x ", 1_000_000))).FirstLost);
    }

    private static Transcript Of(string received, string blocks) => new(blocks.Split('|'), received);
}
