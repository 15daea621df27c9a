using Wiki.Limits;
using Xunit;

namespace Wiki.Tests.Limits;

public sealed class WorkTests
{
    private static readonly Location Record = new("claims/a.md", 1, 1);

    [Fact]
    public void StepAfterTheStopEndsTheWork()
    {
        var work = new Work();
        Assert.Throws<WorkStoppedException>(() =>
            work.Run(() =>
            {
                Work.Step();
                work.Stop();
                Work.Step();
                return 0;
            })
        );
        Assert.Equal(2, work.Steps);
    }

    [Fact]
    public void StepsOnOtherThreadsAreCounted()
    {
        var work = new Work();
        work.Run(() => Enumerable.Range(0, 1000).AsParallel().Select(Step).Sum());
        Assert.Equal(1000, work.Steps);
    }

    [Fact]
    public void StepsOutsideOfWorkAreNotCounted()
    {
        var work = new Work();
        Work.Step();
        work.Run(() => Step(0));
        Work.Step();
        Assert.Equal(1, work.Steps);
    }

    [Fact]
    public void OldestRecordIsNamedAndItsThreadEnds()
    {
        using var ended = new ManualResetEventSlim();
        var stopped = LimitedWork.Run<Location?>(() => Hang(ended), TimeSpan.FromMilliseconds(50), record => record);
        Assert.Equal(Record, stopped);
        Assert.True(ended.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void FaultOfLimitedWorkIsThrown() =>
        Assert.Throws<InvalidDataException>(() =>
            LimitedWork.Run<int>(() => throw new InvalidDataException(), TimeSpan.FromMinutes(1), _ => 0)
        );

    [Fact]
    public void RecordIsInWorkUntilTheNext()
    {
        var work = new Work();
        Location[] records = [Record, Record with { Line = 2 }];
        Assert.Equal(records, work.Run(() => Work.Each(records, place => place).Select(_ => work.Oldest!.Value).ToList()));
        Assert.Null(work.Oldest);
    }

    private static int Step(int number)
    {
        Work.Step();
        return number;
    }

    private static Location? Hang(ManualResetEventSlim ended)
    {
        try
        {
            return Work.On<Location?>(
                Record,
                () =>
                {
                    while (true)
                        Work.Step();
                }
            );
        }
        finally
        {
            ended.Set();
        }
    }
}
