using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>What a quote negates can be said by another word, and not without one.</summary>
public sealed class NegatedWordsTests
{
    [Theory]
    [InlineData("The mayor declined to comment on the fire.", "The mayor did not comment on the fire.")]
    [InlineData("The senator abstained.", "The senator did not vote.")]
    [InlineData("He acted alone in Lindholm.", "Nobody helped him in Lindholm.")]
    [InlineData("The boat was not open to visitors.", "The boat was closed to visitors.")]
    [InlineData("The company did not comment on it.", "The company kept silent on it.")]
    [InlineData("Help did not come until noon.", "Help came at noon.")]
    [InlineData("The captain, not the owner, was charged.", "The captain was charged.")]
    [InlineData("The van, not the bus, was seized.", "The van was seized.")]
    [InlineData("The judge had no choice but to free him.", "The judge freed him.")]
    [InlineData("The guard, not the stranger, opened the gate.", "The guard opened the street gate.")]
    [InlineData("The van, not the street, was searched.", "A stranger searched the van.")]
    [InlineData("The shop, not the street, was shut.", "A sign was shut.")]
    [InlineData("The paper, not the BBC, printed it.", "The paper printed it.")]
    [InlineData("The tree, not the apple, was sold.", "The owner sold the tree.")]
    [InlineData("Because of the strike, 40 boats did not sail.", "40 boats were cancelled because of the strike.")]
    public void NegationInOtherWordsIsTaken(string quote, string statement) => TestedClaim.AssertSilent(quote, statement);

    [Theory]
    [InlineData("The bridge did not fall in the storm.", "The bridge fell in the storm.")]
    [InlineData("The vote did not take place in May.", "The vote took place in May.")]
    [InlineData("There is no evidence that the firm paid the men.", "The firm paid the men.")]
    [InlineData("The council had no plans to sell the wall.", "The council sold the wall.")]
    [InlineData("The bridge fell in the storm.", "The bridge did not fall in the storm.")]
    [InlineData("The boat was officially confirmed lost.", "The boat was not officially confirmed lost.")]
    [InlineData("The captain, not the owner, was charged.", "The owner was charged.")]
    [InlineData("The army did not enter the town.", "The army captured the town.")]
    [InlineData("The buses, not the drivers, were late.", "The buses drove late.")]
    [InlineData("The keeper, not the man, saw it.", "The man saw it.")]
    [InlineData("The group has not claimed responsibility.", "The group carried out the attack.")]
    [InlineData("The group is no longer active in the town.", "The group is still active in the town.")]
    [InlineData("Nobody was killed in the fall.", "A man died in the fall.")]
    [InlineData("It was the first attack on the town.", "It was not an attack on the town.")]
    [InlineData("Four people died in the fall.", "Four people did not die in the fall.")]
    [InlineData("Police arrested four men.", "Police did not find anybody.")]
    [InlineData("The army has yet to enter the town.", "The army has entered the town.")]
    public void NegationLeftOutOrAddedIsReported(string quote, string statement) => TestedClaim.AssertReported(quote, statement);

    [Theory]
    [InlineData("nl", "Het concert gaat niet door.", "Het concert is afgelast.")]
    [InlineData("de", "Der Minister lehnte ein Treffen ab.", "Der Minister wollte nicht reden.")]
    [InlineData("fr", "Le concert n'a pas eu lieu.", "Le concert a été annulé.")]
    public void NegationOfOtherLanguagesIsTakenToo(string language, string quote, string statement) =>
        Assert.Empty(TestedClaim.Problems(quote, statement, language));
}
