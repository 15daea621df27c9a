using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

/// <summary>Which names of a statement the words of its sources know.</summary>
public sealed class KnownNamesTests
{
    [Theory]
    [InlineData("Nederlandse Omroep Stichting meldt", "NOS", true)]
    [InlineData("Nederlandse Omroep Stichting meldt", "SON", false)]
    [InlineData("nederlandse omroep stichting", "NOS", false)]
    [InlineData("the quay of Ystad", "Ystad-Malmo", false)]
    [InlineData("the quays of Ystad and Malmo", "Ystad-Malmo", true)]
    [InlineData("the United States", "America", true)]
    [InlineData("the United front", "America", false)]
    [InlineData("the tower TEA", "TEA'", true)]
    [InlineData("Nederlandse Omroep Stichting meldt", "NOS’", true)]
    public void WordIsKnownByItsBeginningOrInitials(string text, string word, bool isKnown) =>
        Assert.Equal(isKnown, new KnownNames([text]).Has(word));

    [Theory]
    [InlineData("the US fleet", "United States", true)]
    [InlineData("the U.S. fleet", "United States", true)]
    [InlineData("the us fleet", "United States", false)]
    [InlineData("I saw the fleet", "Ida", false)]
    public void WholeNameIsKnownByItsInitials(string text, string name, bool isKnown) =>
        Assert.Equal(isKnown, new KnownNames([text]).HasWhole(name.Split(' ')));
}
