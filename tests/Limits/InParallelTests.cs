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
    public void ManyResultsOfAnItemStayInOrder() =>
        Assert.Equal(
            Items.SelectMany(item => Enumerable.Repeat(item, item % 3)),
            Items.SelectManyInParallel(item => Enumerable.Repeat(item, item % 3)));

    [Fact]
    public void NoItemWaitsBehindOneInWork()
    {
        Assert.SkipUnless(Environment.ProcessorCount > 1, "On one core, no two items are in work at the same time.");
        var pairs = Enumerable.Range(0, 4).Select(_ => new Barrier(2)).ToList();
        var met = Enumerable.Range(0, 8)
            .SelectInParallel(item => pairs[item / 2].SignalAndWait(TimeSpan.FromSeconds(20)));
        pairs.ForEach(pair => pair.Dispose());
        Assert.DoesNotContain(false, met);
    }

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
