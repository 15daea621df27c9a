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
    public void BlocksInOrderAreInTheReceivedText(string received, string blocks) =>
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

    /// <summary>No token crosses the end of a line or paragraph, or a gap.</summary>
    [Theory]
    [InlineData("The toll on day 5\u2029133 people died", "The toll on day 5|133 people died")]
    [InlineData("22 March\u202940\u2029100", "22 March|40|100")]
    [InlineData("in €\u20295 million", "in €|5 million")]
    [InlineData("a share of 5\n% of all", "a share of 5|% of all")]
    [InlineData("Killed 12\n100 hurt", "Killed 12 100 hurt")]
    public void BlockEndsWhereAReceivedLineEnds(string received, string blocks) =>
        Assert.Null(Of(received, blocks).FirstLost);

    [Theory]
    [InlineData("22\n133\n140 a", "22 133 140 a", "2,6")]
    [InlineData("a 22\n133", "a|22 133", "|2")]
    [InlineData("40\n100 a", "40|100 a", "|")]
    public void BreaksAreThoseOfTheirBlocks(string received, string blocks, string breaks) =>
        Assert.Equal(
            breaks,
            string.Join('|', Of(received, blocks).BreaksOfBlocks([.. Breaks.In(received)]).Select(each => string.Join(',', each)))
        );

    [Theory]
    [InlineData("The group did not claim it.", "The group did|claim it.", "0 after: not")]
    [InlineData("It is not true that he came. He went.", "he came.", "0 before: It is not true that")]
    [InlineData("The toll is 133 million, it says. More.", "The toll is 133", "0 after: million, it says.")]
    [InlineData("Stamp\u2029He came. She went. He ran.", "He came.|He ran.", "")]
    [InlineData("He said no.\" Menu He came.", "He came.", "0 before: Menu")]
    [InlineData("Menu\nNews of all the days\nHe came here. And went.", "He came here.", "")]
    [InlineData("It is not true\nthat he came.", "that he came.", "0 before: It is not true")]
    [InlineData("He came • • She went.", "He came|She went.", "")]
    [InlineData("He came. Or not. She went", "He came|She went", "")]
    public void CutSentencesAreFound(string received, string blocks, string cuts) =>
        Assert.Equal(
            cuts,
            string.Join(
                '|',
                new SentenceCuts(Of(received, blocks)).All().Select(
                    cut => $"{cut.Block} {(cut.IsBefore ? "before" : "after")}: {cut.Words}")
            )
        );

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
