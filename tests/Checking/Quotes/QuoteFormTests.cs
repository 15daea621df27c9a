using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

public sealed class QuoteFormTests
{
    [Theory]
    [InlineData("one two three four")]
    [InlineData("a b c d")]
    [InlineData("twenty letters, 20!!")]
    [InlineData("unterseebootshafenmeister")]
    [InlineData("ISIS [sic] ... \"so\" he said")]
    [InlineData("当局说袭击者已经")]
    [InlineData("IS武装分子被捕了")]
    [InlineData("می\u200cخواهد به حمله\u200cها ادامه")]
    [InlineData("fire \u2764\ufe0f\u200d\U0001f525 on the tower")]
    public void EnoughWordsOrCharactersAreAQuote(string words) => Assert.Empty(QuoteForm.Check(Reports.Quote(words)));

    [Theory]
    [InlineData("one two three")]
    [InlineData("nineteen letters !!")]
    [InlineData("one    two   three")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("当局说袭击者已")]
    [InlineData("ISIS组织")]
    [InlineData("ISIS武装分子")]
    public void LessIsTooShort(string words) =>
        Assert.Equal("W207", Assert.Single(QuoteForm.Check(Reports.Quote(words))).Code.Number);

    [Theory]
    [InlineData("one two three\u200b four", "U+200B")]
    [InlineData("one two three fo\u00adur", "U+00AD")]
    [InlineData("one two \u202ethree four", "U+202E")]
    [InlineData("one two three four\ufeff", "U+FEFF")]
    [InlineData("one two three\u0007 four", "U+0007")]
    [InlineData("one two three \U000e0041four", "U+E0041")]
    [InlineData("one two three fo\u200cur", "U+200C")]
    [InlineData("one two three fo\ufe0fur", "U+FE0F")]
    [InlineData("one two three \u2067four\u2069", "U+2067")]
    public void AHiddenCharacterIsNamed(string words, string name)
    {
        var problem = Assert.Single(QuoteForm.Check(Reports.Quote(words)));
        Assert.Equal("W209", problem.Code.Number);
        Assert.Contains(name, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreThan300CharactersAreAWarning()
    {
        Assert.Empty(QuoteForm.Check(Reports.Quote(new string('a', 300))));
        var problem = Assert.Single(QuoteForm.Check(Reports.Quote(new string('a', 301))));
        Assert.Equal(("W208", Severity.Warning), (problem.Code.Number, problem.Severity));
    }

    [Fact]
    public void EachPartIsCheckedByItself() =>
        Assert.Equal(
            ["W207", "W208"],
            QuoteForm
                .Check(Reports.Quote("too short", "long enough to be one", new string('b', 400)))
                .Select(problem => problem.Code.Number)
        );

    [Theory]
    [InlineData("one two three", "words")]
    [InlineData("当局说袭击者已", "characters")]
    public void TooShortIsCountedAsItsScriptIs(string words, string unit) =>
        Assert.Contains(
            unit,
            Assert.Single(QuoteForm.Check(Reports.Quote(words))).Sentence,
            StringComparison.Ordinal
        );

    [Fact]
    public void ShortBlockMayBeQuotedAsAWhole()
    {
        var (one, other) = (Reports.OfBlocks("Too short", "Another block"), Reports.OfBlocks("Something else"));
        Assert.Empty(QuoteForm.Check(Reports.Quote("Too short"), one));
        Assert.Empty(QuoteForm.Check(Reports.Quote("Another block"), other, one));
        Assert.Single(QuoteForm.Check(Reports.Quote("Too"), one));
        Assert.Single(QuoteForm.Check(Reports.Quote(""), Reports.OfBlocks("")));
    }

    [Theory]
    [InlineData("Too short", 0, false)]
    [InlineData("Too short", 1, true)]
    [InlineData("long enough to be one", 1, false)]
    public void ShortWordsOfLongerBlocksAreTooShort(string words, int block, bool isProblem)
    {
        var source = Reports.OfBlocks("Too short", $"{words} within more words");
        var passage = new Passage(block, 0, words.Length);
        Assert.Equal(isProblem, QuoteForm.CheckProven(Reports.Quote(words), [passage], source).Any());
    }
}
