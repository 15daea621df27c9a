using Wiki.Limits;
using Xunit;

namespace Wiki.Tests.Limits;

/// <summary>Work on many items at the same time.</summary>
public sealed class InParallelTests
{
    private static readonly int[] Items = [.. Enumerable.Range(0, 1000)];

    [Fact]
    public void ResultsAreInTheOrderOfTheItems() =>
        Assert.Equal(Items.Select(item => 2 * item), Items.SelectInParallel(item => 2 * item));

    [Fact]
    public void ResultsAreInTheOrderOfItems() =>
        Assert.Equal(
            Items.SelectMany(item => Enumerable.Repeat(item, item % 3)),
            Items.SelectManyInParallel(item => Enumerable.Repeat(item, item % 3)));

    [Fact]
    public void StopEndsAllParallelWork()
    {
        var work = new Work { StopAt = 500 };
        Assert.Throws<WorkStoppedException>(() => work.Run(() => Items.SelectInParallel(Stepped)));
    }

    private static int Stepped(int item)
    {
        Work.Step();
        return item;
    }
}
