using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Wiki.Limits;
using Wiki.Problems;
using Wiki.Reading.Files;
using Xunit;

namespace Wiki.Tests.Reading.Files;

public sealed class TimedReadingTests
{
    [Fact]
    public void EveryFileIsReadAndKeepsItsPlace() =>
        Assert.Equal(Enumerable.Range(0, 1000).Select(file => file * 2), Reading(1000, file => file * 2).Run());

    [Fact]
    public void NoFilesAreReadAtOnce() => Assert.Empty(Reading(0, file => file).Run());

    [Fact]
    public async Task SlowFileIsAbandonedAndOthersRead()
    {
        using var release = new ManualResetEventSlim();
        var clock = new HandClock();
        using var others = new CountdownEvent(19);
        var reading = Reading(20, file => file % 20 == 3 ? Hang(release) : Count(others, file), clock);
        var done = Task.Run(reading.Run, TestContext.Current.CancellationToken);
        others.Wait(TestContext.Current.CancellationToken);
        Assert.False(done.IsCompleted);
        clock.Advance(TimedReading<int>.Longest + TimeSpan.FromTicks(1));
        var readings = await done;
        release.Set();
        Assert.Equal(Enumerable.Range(0, 20).Select(file => file == 3 ? -3 : file), readings);
    }

    [Fact]
    public void ManyHangingFilesDoNotBlockOthers()
    {
        using var release = new ManualResetEventSlim();
        var clock = new HandClock { Step = TimedReading<int>.Longest };
        var readings = Reading(40, file => file < 20 ? Hang(release) : file, clock).Run();
        release.Set();
        Assert.All(Enumerable.Range(0, 20), file => Assert.Equal(-file, readings[file]));
    }

    [Fact]
    public void AbandonedReadingEndsItsThread()
    {
        using var ended = new ManualResetEventSlim();
        var clock = new HandClock { Step = TimedReading<int>.Longest };
        Assert.Equal([0], Reading(1, _ => Spin(ended), clock).Run());
        Assert.True(ended.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void FaultNamesItsFile()
    {
        var fault = Assert.Throws<WorkFailedException>(() =>
            Reading(100, file => file == 41 ? throw new InvalidOperationException("odd") : file).Run()
        );
        Assert.Equal("InvalidOperationException while reading 41.md: odd", fault.Message);
    }

    [Fact]
    public void TheStackIsDeepEnoughForTwelveMegabytes() => Assert.Equal([12], Reading(1, _ => Deep(12)).Run());

    /// <summary>Each step takes a megabyte of the stack; without it the test run itself would end here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SuppressMessage("Performance", "CA2014", Justification = "the stack is what is tested")] // one allocation a call
    private static int Deep(int megabytes)
    {
        Span<byte> filled = stackalloc byte[1024 * 1024];
        filled.Fill(1);
        return megabytes == 0 ? filled[0] - 1 : Deep(megabytes - 1) + filled[^1];
    }

    private static TimedReading<int> Reading(int count, Func<int, int> read, TimeProvider? clock = null) =>
        new(count, read, file => -file)
        {
            Name = file => string.Create(CultureInfo.InvariantCulture, $"{file}.md"),
            Clock = clock ?? TimeProvider.System,
        };

    private static int Hang(ManualResetEventSlim release)
    {
        release.Wait();
        return 0;
    }

    /// <summary>Works without an end, step by step.</summary>
    private static int Spin(ManualResetEventSlim ended)
    {
        try
        {
            while (true)
                Work.Step();
        }
        finally
        {
            ended.Set();
        }
    }

    private static int Count(CountdownEvent others, int file)
    {
        others.Signal();
        return file;
    }

    /// <summary>Stands still until it is moved on, or takes a step each time it is looked at.</summary>
    private sealed class HandClock : TimeProvider
    {
        private long _ticks;

        public TimeSpan Step { get; init; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

        public override long GetTimestamp() => Interlocked.Add(ref _ticks, Step.Ticks);
    }
}
