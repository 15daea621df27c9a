using System.Text;
using Wiki.Limits;
using Wiki.Reading.Files;
using Wiki.Reading.Records;
using Wiki.Reading.Yaml;
using Wiki.Receiving;
using Xunit;
using Record = Wiki.Model.Records.Record;

namespace Wiki.Tests.Reading;

/// <summary>Reading that was given up does not go on.</summary>
public sealed class StoppedReadingTests
{
    [Theory]
    [InlineData("---\nlabel: A\n---\n\nWords.\n", RecordKind.Source)]
    [InlineData("---\nstatement: A.\n---\n\nWords.\n", RecordKind.Claim)]
    [InlineData("---\n: : :\n---\n", RecordKind.Claim)]
    public void EveryRecordStopsWithinItsLines(string text, RecordKind kind)
    {
        for (var steps = 1; steps < Work(text, kind); steps++)
            Assert.Equal(steps, StepsOfStopped(steps, () => Read(text, kind)));
    }

    [Fact]
    public void LongValuesStopWithinTheirWords()
    {
        var yaml = $"a: {new string('b', 50_000)}\n";
        Assert.Equal(40, StepsOfStopped(40, () => YamlReader.Read(new ContentFile("a.md", yaml), yaml, [])));
    }

    [Fact]
    public void PagesStopWithinTheirElements()
    {
        var page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>a</p>", 50)));
        Assert.Equal(10, StepsOfStopped(10, () => ReceivedTextReader.Read(ReceivedKind.Html, page)));
    }

    private static long Work(string text, RecordKind kind)
    {
        var work = new Work();
        work.Run(() => Read(text, kind));
        Assert.InRange(work.Steps, 3, 500);
        return work.Steps;
    }

    /// <summary>The steps of work that is stopped at one of them.</summary>
    private static long StepsOfStopped(long step, Func<object?> read)
    {
        var work = new Work { StopAt = step };
        Assert.Throws<WorkStoppedException>(() => work.Run(read));
        return work.Steps;
    }

    private static Record? Read(string text, RecordKind kind) =>
        RecordReader.Read(kind, new ContentFile("a.md", text), "a", []);
}
