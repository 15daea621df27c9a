using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Publishing;

public sealed class ConcurrentPublishTests : IDisposable
{
    private const int Exchanges = 50;

    private readonly TemporaryFolder _folder = TemporaryFolder.OnDisk();

    private string Output => _folder.At("site");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void BuildsAtOnceLeaveOneWholeSite()
    {
        var outcomes = new ConcurrentBag<string>();
        Parallel.For(
            0,
            100,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            version => outcomes.Add(Publish(version))
        );
        Assert.Contains("", outcomes);
        Assert.Empty(outcomes.Except(["", "W403"]));
        Assert.Single(
            Enumerable.Range(0, 20).Select(file => File.ReadAllText(Path.Combine(Output, $"{file}.html"))).Distinct()
        );
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task ReadersNeverSeeMissingOrMixedSite()
    {
        Publish(0);
        using var end = new CancellationTokenSource();
        var readers = Enumerable
            .Range(0, 2)
            .Select(_ =>
                Task.Factory.StartNew(
                    () => ReadUntil(end.Token),
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            )
            .ToList();
        for (var version = 1; version <= Exchanges; version++)
            Assert.Equal("", Publish(version));
        await end.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.InRange(reads, 1, int.MaxValue));
    }

    /// <summary>
    /// Versions only rise, so where the first file is the same before and after, no other may be of another version.
    /// </summary>
    private int ReadUntil(CancellationToken end)
    {
        var reads = 0;
        for (; !end.IsCancellationRequested; reads++)
        {
            var before = Read(0);
            var between = Read(1 + (reads % 19));
            var after = Read(0);
            if (before == after)
                Assert.Equal(before, between);
        }

        return reads;
    }

    private string Read(int file)
    {
        var text = File.ReadAllText(Path.Combine(Output, $"{file}.html"));
        Assert.Equal(2000, text.Length);
        return text;
    }

    private string Publish(int version)
    {
        var text = Encoding.UTF8.GetBytes(version.ToString("D5", CultureInfo.InvariantCulture).PadRight(2000));
        return AtHand
                .Publish(
                    Output,
                    _folder.At("content"),
                    [.. Enumerable.Range(0, 20).Select(file => new SiteFile($"{file}.html", text))]
                )
                ?.Code.Number
            ?? "";
    }
}
