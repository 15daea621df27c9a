using Xunit;

namespace Wiki.Tests.Model.Queries;

public sealed class ListConversionTests
{
    [Fact]
    public void EachItemIsConvertedOnceInOrder()
    {
        var calls = new List<int>();
        IReadOnlyList<int> numbers = [3, 1, 2];

        var words = numbers.ConvertAll(number =>
        {
            calls.Add(number);
            return $"<{number}>";
        });

        Assert.Equal(["<3>", "<1>", "<2>"], words);
        Assert.Equal(numbers, calls);
    }

    [Fact]
    public void EmptyListsGiveEmptyLists() =>
        Assert.Empty(((IReadOnlyList<int>)[]).ConvertAll(number => number));
}
