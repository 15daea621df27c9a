using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>A word in a name neither negates nor hedges, and a headline is no name.</summary>
public sealed class NamesWithSignsTests
{
    [Theory]
    [InlineData("The Possible Dreams party won 40 seats there.", "The party won 40 seats.")]
    [InlineData("The Not Forgotten fund paid 40 men in the town.", "The fund paid 40 men.")]
    [InlineData("About 40 men, a Perhaps Foundation report said, came.", "About 40 men came.")]
    [InlineData("The band No Doubt played in the hall that night.", "The band played in the hall.")]
    [InlineData("The band No Doubt played in the hall that night.", "The band No Doubt played in the hall.")]
    [InlineData("The group Never Again wept on that long day.", "The group Never Again wept.")]
    [InlineData("Members of Never Again wept on that long day.", "Never Again wept on that day.")]
    [InlineData("Never Again wept on that long day in the town.", "Friends of Never Again wept on that day.")]
    public void WordOfANameIsNoSign(string quote, string statement) => TestedClaim.AssertSilent(quote, statement);

    [Theory]
    [InlineData("Perhaps Ida Berg came to the town by boat.", "Ida Berg came to the town by boat.")]
    [InlineData("Council Will Not Sell Old Bridge of Lindholm", "The council will sell the old bridge of Lindholm.")]
    [InlineData("It was not Ida Berg who came to the town.", "It was Ida Berg who came to the town.")]
    [InlineData("Swedes came to the gate of the hall.", "No Swedes came to the gate.")]
    [InlineData("Ida came to the gate of the hall again.", "Never Again came Ida to the gate.")]
    public void WordOutsideANameIsOne(string quote, string statement) => TestedClaim.AssertReported(quote, statement);
}
