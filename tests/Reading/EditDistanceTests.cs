using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Reading;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("ab", "ba", 2)]
    public void ChangesOfLettersAreCountedBothWays(string left, string right, int distance)
    {
        Assert.Equal(distance, EditDistance.Between<char>(left, right, (one, other) => one == other));
        Assert.Equal(distance, EditDistance.Between<char>(right, left, (one, other) => one == other));
    }

    [Fact]
    public void WordsThatAreAlikeCostNothing() =>
        Assert.Equal(1, EditDistance.Between<string>(["The", "ferry", "sank"], ["the", "sank"], StringComparer.OrdinalIgnoreCase.Equals));
}
