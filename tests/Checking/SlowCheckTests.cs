using System.Collections;
using Wiki.Checking;
using Wiki.Limits;
using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>A check that takes too long is given up, names what it was at, and really ends.</summary>
public sealed class SlowCheckTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private readonly TinySite _site = new();
    private readonly EndlessBlocks _blocks = new();

    public void Dispose()
    {
        _site.Dispose();
        _blocks.Dispose();
    }

    [Fact]
    public void SlowCheckNamesTheRecordInWork() =>
        Assert.Equal(
            $"{_site.Content}/sources/gazette-2021.md:1:1: error W245: the check was given up after 2 seconds while it "
                + "was at this record; simplify it or split it into several records",
            Assert.Single(ContentCheck.Of(WithEndlessReport(), longest: Limit).Problems).ToString()
        );

    [Fact]
    public void SlowCheckPublishesNothingAndEnds()
    {
        var check = ContentCheck.Of(WithEndlessReport(), longest: Limit);
        Assert.Null(check.Published);
        Assert.True(check.IsStopped);
        Assert.True(_blocks.Ended.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void OrdinaryContentIsFarFromTheLimit()
    {
        var check = ContentCheck.Of(ContentReader.Read(_site.Content));
        Assert.False(check.IsStopped);
        Assert.NotNull(check.Published);
    }

    /// <summary>The content, with a report whose blocks never end.</summary>
    private ContentReading WithEndlessReport()
    {
        var reading = ContentReader.Read(_site.Content);
        return new ContentReading(
            reading.Site,
            [.. reading.Records.Select(record => record is Source source ? source with { Blocks = _blocks } : record)],
            reading.Unread,
            reading.Problems
        );
    }

    /// <summary>Enumerating these blocks takes steps until the work is stopped.</summary>
    private sealed class EndlessBlocks : IReadOnlyList<SourceBlock>, IDisposable
    {
        public ManualResetEventSlim Ended { get; } = new();

        public int Count => Spin();

        public SourceBlock this[int index] => new(Spin(), 0, "", []);

        public IEnumerator<SourceBlock> GetEnumerator()
        {
            yield return this[0];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void Dispose() => Ended.Dispose();

        private int Spin()
        {
            try
            {
                while (true)
                {
                    Work.Step();
                    Thread.Sleep(1);
                }
            }
            finally
            {
                Ended.Set();
            }
        }
    }
}
