using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>No statement has two things in each other's place, or a whole for a part of it.</summary>
public sealed class ReversedSenseTests
{
    [Theory]
    [InlineData("The strike caused the shortage.", "The shortage caused the strike.")]
    [InlineData("The fire resulted from the gas leak.", "The gas leak resulted from the fire.")]
    [InlineData("The union sued the bank.", "The bank sued the union.")]
    [InlineData("The strike led to the shortage of bread.", "The shortage of bread led to the strike.")]
    [InlineData("The boat from Ystad to Lindholm was late.", "The boat from Lindholm to Ystad was late.")]
    [InlineData("Fares in Ystad are higher than in Lindholm.", "Fares in Lindholm are higher than in Ystad.")]
    [InlineData("The new quay is taller than the old quay.", "The old quay is taller than the new quay.")]
    [InlineData("The share fell from 40 to 30 percent.", "The share fell from 30 to 40 percent.")]
    public void ThingsInEachOthersPlaceAreReported(string quote, string statement) => TestedClaim.AssertReported(quote, statement);

    [Theory]
    [InlineData("The ship hit by a missile sank.", "A missile hit the ship, which sank.")]
    [InlineData("The road to Ystad from Lindholm is closed.", "The road from Lindholm to Ystad is closed.")]
    [InlineData("A dog bit the man and the man kicked the dog.", "The man kicked the dog.")]
    [InlineData("Crowds attacked the quay on Sunday.", "On Sunday crowds attacked the quay.")]
    [InlineData("Cats and owners of dogs came.", "Dogs and owners of cats came, or so it was.")]
    [InlineData("The loss of bread led to the fall of the mayor.", "The fall of the mayor came of the loss of bread.")]
    public void ThingsInTheirPlacesAreSilent(string quote, string statement) => TestedClaim.AssertSilent(quote, statement);

    [Theory]
    [InlineData("Ida is older than her brother Paul.", "Paul is younger than his sister Ida.")]
    [InlineData("The family sold the farm to an investor.", "An investor bought the farm from the family.")]
    [InlineData("Lindholm takes in more boats than Ystad.", "Ystad takes in fewer boats than Lindholm.")]
    [InlineData("The quay lies west of Lindholm.", "Lindholm lies east of the quay.")]
    [InlineData("Ida met Paul on the quay.", "Paul met Ida on the quay.")]
    [InlineData("The quay is older than the pier and the hall.", "The hall is younger than the quay.")]
    [InlineData("Norway's boat warned Sweden.", "Norway's boat warned Sweden, it was said.")]
    public void SameFromTheOtherSideIsTaken(string quote, string statement) => TestedClaim.AssertSilent(quote, statement);

    [Theory]
    [InlineData("A branch of the bank was fined.", "The bank was fined.")]
    [InlineData("The wife of the governor, Ida Soto, was stopped.", "The governor was stopped.")]
    [InlineData("One of the witnesses wept.", "The witnesses wept.")]
    [InlineData("Some witnesses wept in court.", "The witnesses wept in court.")]
    [InlineData("One witness wept in court.", "The witnesses wept in court.")]
    [InlineData("A witness wept in court.", "The witnesses wept in court.")]
    [InlineData("A lone bus was burnt in court.", "The buses were burnt in court.")]
    [InlineData("They had a bomb that destroyed a factory.", "The factories were destroyed.")]
    [InlineData("A factory was completely destroyed by a bomb.", "A bomb destroyed the factories.")]
    [InlineData("Several ministers resigned that day.", "The ministers resigned that day.")]
    [InlineData("Many farmers lost their herds.", "The farmers lost their herds.")]
    [InlineData("The ex-wife of the singer sold it.", "The wife of the singer sold it.")]
    [InlineData("Nearly all bridges are closed.", "All bridges are closed.")]
    [InlineData("She was charged with attempted murder.", "She was charged with murder.")]
    [InlineData("All but one of the boats left.", "All boats left.")]
    [InlineData("Ida is older than Paul.", "Ida is younger than Paul.")]
    [InlineData("Norway was warned by Sweden.", "Norway warned Sweden.")]
    public void WholeForAPartIsReported(string quote, string statement) => TestedClaim.AssertReported(quote, statement);

    [Theory]
    [InlineData("They had a bomb that destroyed a factory.", "Three factories were inspected; one was destroyed.")]
    [InlineData("The ship carrying a pilot had men with bags.", "Pilots were carrying bags.")]
    [InlineData("A bomb destroyed a factory.", "Factories may be destroyed by a bomb.")]
    [InlineData("The wife of the governor fled, as did the governor.", "The governor fled.")]
    [InlineData("A friend of the victim called the police.", "The victim's friend called the police.")]
    [InlineData("Some of the houses were rebuilt.", "Houses were rebuilt.")]
    [InlineData("Some shops were looted; the shops have reopened.", "The shops have reopened.")]
    [InlineData("Some attackers fled by car.", "The attackers who fled used a car.")]
    [InlineData("Some 40 shops were looted.", "The shops were looted.")]
    [InlineData("Four men were held in the yard.", "The men were held in the yard.")]
    [InlineData("One boat after another sank there.", "The boats sank there.")]
    [InlineData("One witness wept in court.", "Witnesses wept in court, or one of them did.")]
    [InlineData("One witness wept in court.", "The witness wept in court.")]
    [InlineData("An officer shot the dog.", "The officer shot the dog.")]
    [InlineData("Nearly all boats returned.", "Most boats returned.")]
    [InlineData("The ex-wife and the wife left.", "The wife left.")]
    [InlineData("Nearly all boats left.", "Nearly all boats left.")]
    [InlineData("The planned merger was called off.", "The merger was cancelled.")]
    public void PartOfTheSameIsSilent(string quote, string statement) =>
        Assert.DoesNotContain(TestedClaim.Problems(quote, statement), problem => problem.Contains("W249", StringComparison.Ordinal));
}
