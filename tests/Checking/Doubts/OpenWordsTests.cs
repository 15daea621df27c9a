using Wiki.Checking.Doubts;
using Wiki.Checking.Grammar;
using Wiki.Checking.Negations;
using Wiki.Evidence.Languages;
using Xunit;

namespace Wiki.Tests.Checking.Doubts;

/// <summary>What a sentence leaves open or takes back, each kind of word for itself.</summary>
public sealed class OpenWordsTests
{
    [Theory]
    [InlineData("en", "Planned to open the bridge", "It opened the bridge.", "planned to")]
    [InlineData("en", "He plans to visit the quay and should resign.", "He visits the quay; he resigned.", "plans to")]
    [InlineData("en", "He should resign.", "He resigned.", "should")]
    [InlineData("en", "He plans to visit the quay, a visit to Ystad.", "He visits the quay.", null)]
    [InlineData("en", "He plans to visit the quay.", "He plans a visit.", null)]
    [InlineData("nl", "Zij willen de brug bezoeken.", "Zij bezoeken de brug.", "willen")]
    [InlineData("nl", "Zij proberen te bezoeken wat er is.", "Zij bezoeken de brug.", "proberen")]
    [InlineData("nl", "Zij proberen de brug te bezoeken in de stad.", "Zij bezoeken de brug.", "proberen")]
    [InlineData("nl", "Zij proberen de brug te", "Zij bezoeken de brug.", null)]
    [InlineData("nl", "Zij willen de brug bezoeken; wij bezoeken de haven.", "Zij bezoeken de brug.", null)]
    [InlineData("nl", "Zij willen de brug bezoeken.", "Zij openen de brug.", null)]
    public void WhatIsOnlyTriedIsUndone(string language, string quoted, string statement, string? first) =>
        Assert.Equal(first, UndoneWords.Of(language).FirstIn(quoted, statement));

    [Theory]
    [InlineData("It appears that it may burn.", null, "may")]
    [InlineData("Perhaps it burned.", null, "Perhaps")]
    [InlineData("It burned in May.", null, null)]
    [InlineData("Suspected gunmen fled.", null, "Suspected")]
    [InlineData("Suspected gunmen fled.", "Men fled.", null)]
    [InlineData("Suspected gunmen fled.", "Gunmen fled.", "Suspected")]
    [InlineData("So it is alleged", "He left.", "alleged")]
    [InlineData("Suspects were held.", "Men were held.", "Suspects")]
    [InlineData("Two suspects were held.", "Men were held.", null)]
    [InlineData("Two suspects were held.", "Killers were held.", "suspects")]
    [InlineData("12 suspects were held.", "Men were held.", null)]
    public void WordOfDoubtIsFound(string words, string? statement, string? first) =>
        Assert.Equal(first, DoubtWords.Of("en").FirstIn(words, statement));

    [Theory]
    [InlineData("perhaps by arson", "It burned.", true)]
    [InlineData("perhaps by arson", "It was arson.", false)]
    [InlineData("perhaps so", "It burned.", false)]
    [InlineData("perhaps possibly", "It burned.", false)]
    [InlineData("by arson perhaps", "It burned.", false)]
    public void DoubtOfWhatIsNotStatedIsAside(string part, string statement, bool isAside) =>
        Assert.Equal(isAside, DoubtWords.Of("en").IsAside(part, statement));

    [Theory]
    [InlineData("not the harbour", "It burned.", true)]
    [InlineData("not stewardship", "They stayed.", true)]
    [InlineData("not stood", "They sang.", true)]
    [InlineData("not sung in the hall", "They sang.", false)]
    [InlineData("not torn", "It is tearing.", false)]
    [InlineData("not torn", "It is toppling.", true)]
    [InlineData("not", "It burned.", false)]
    [InlineData("not so", "It burned.", false)]
    [InlineData("not 2019", "It burned.", false)]
    [InlineData("not really", "It burned.", false)]
    [InlineData("the harbour", "It burned.", false)]
    public void NegationOfWhatIsNotStatedIsAside(string part, string statement, bool isAside) =>
        Assert.Equal(isAside, Negators.Of("en").IsAside(part, statement));

    [Theory]
    [InlineData("It was not open until noon", "not", true)]
    [InlineData("Until noon it was not open", "not", false)]
    [InlineData("It was not open, until noon", "not", false)]
    [InlineData("It was denied until noon", "denied", false)]
    public void NegationUntilSomeTimeIsEnded(string clause, string negation, bool isEnded) =>
        Assert.Equal(isEnded, Negators.Of("en").IsEnded(clause, negation));

    [Theory]
    [InlineData("who stood on the quay", "It burned.", true)]
    [InlineData("who saw the lamp", "The lamp burned.", false)]
    [InlineData("then stood on the quay", "It burned.", false)]
    public void WordsBehindRelativeDescribe(string part, string statement, bool isDescription) =>
        Assert.Equal(isDescription, ClauseWords.Of("en").IsDescription(part, statement));

    [Theory]
    [InlineData("If the boat sails at noon, it is late.", "The boat sails.", "if")]
    [InlineData("If it sails at noon, it is late.", "It sails.", null)]
    [InlineData("If the boat sails when wanted, it is late.", "The boat sails if wanted.", null)]
    public void ConditionOfTheStatementIsFound(string quoted, string statement, string? first) =>
        Assert.Equal(first, SupposedWords.Of("en").ConditionIn(quoted, statement));

    [Theory]
    [InlineData("The lamp was missing.", true)]
    [InlineData("The lamp was unlit.", true)]
    [InlineData("The lamp was under repair.", false)]
    [InlineData("The lamp was lit.", false)]
    public void StatementWithNegativeWordIsNegative(string statement, bool isNegative) =>
        Assert.Equal(isNegative, NegationWords.Of("en").IsNegative(statement));

    [Fact]
    public void FirstNegationIsAWordBeforeAPhrase()
    {
        Assert.Equal("not", NegationWords.Of("en").FirstIn("He failed to say what is not so."));
        Assert.Null(NegationWords.Of("en").FirstIn("A lieutenant came."));
        Assert.True(NegationWords.Of("en").HasWeak && !NegationWords.Of("fi").HasWeak);
        Assert.False(new WordBeginning("can").Begins("can"));
    }

    [Theory]
    [InlineData("told", "reporters", true)]
    [InlineData("told", "Ida Soto of Ystad", true)]
    [InlineData("told", "Ida Soto of old Ystad", false)]
    [InlineData("told", "quays", false)]
    [InlineData("told", "Ida, a", false)]
    [InlineData("said", "Ida", false)]
    [InlineData("said", "that", true)]
    [InlineData("said", "", true)]
    public void FewWordsJoinVerbAndStatement(string verb, string words, bool isJoin) =>
        Assert.Equal(isJoin, SpeechWords.Of("en").IsJoin(verb, words));
}
