using System.Text;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>The clock time of a source stands in the file that it was received as.</summary>
public sealed class ClockTimesOfSourcesTests
{
    [Theory]
    [InlineData("6:54 PM", "18:54")]
    [InlineData("6.54 p.m.", "18:54")]
    [InlineData("12:05 PM", "12:05")]
    [InlineData("12:30 am", "00:30")]
    [InlineData("1:00 a.m.", "01:00")]
    [InlineData("3/5/2021 9:08:17 AM", "09:08")]
    [InlineData("18h54", "18:54")]
    [InlineData("18:54", "18:54")]
    [InlineData("1854 hrs", "18:54")]
    [InlineData("1854 GMT", "18:54")]
    [InlineData("2021-05-03T1854Z", "18:54")]
    [InlineData("2021-05-03T1854", "18:54")]
    [InlineData("at 7:15 and 18:54", "18:54")]
    public void PrintedClockTimeIsTaken(string stamp, string time) => Assert.Empty(ProblemsOf(stamp, time));

    [Theory]
    [InlineData("6:54 AM", "18:54")]
    [InlineData("7:54 AM", "19:54")]
    [InlineData("118:54", "18:54")]
    [InlineData("18:541", "18:54")]
    [InlineData("about noon", "12:00")]
    [InlineData("in 1854", "18:54")]
    [InlineData("3 May 2021", "20:21")]
    [InlineData("1854 homes", "18:54")]
    public void ClockTimeNotPrintedIsReported(string stamp, string time) =>
        Assert.Contains("'time' has", Assert.Single(ProblemsOf(stamp, time)), StringComparison.Ordinal);

    [Fact]
    public void BasisOfTheDayCanExplainTheTime() =>
        Assert.Empty(ProblemsOf("about noon", "12:00", "was 3 May 2021, at noon, 12:00."));

    private static IReadOnlyList<string> ProblemsOf(string stamp, string time, string basis = "was 3 May 2021.")
    {
        var file = $"{stamp}\n\n{TinySiteFiles.Report.Replace("## ", "", StringComparison.Ordinal)}";
        var hash = Sha256.Hex(Encoding.UTF8.GetBytes(file));
        var received = $"received:\n  file: gazette-2021.txt\n  sha256: {hash}";
        var keys = TinySiteFiles.Gazette.Replace("was 3 May 2021.", basis, StringComparison.Ordinal);
        using var site = new TinySite()
            .With("sources/received/gazette-2021.txt", file)
            .WithSource("gazette-2021", $"{keys}\ntime: \"{time}\"\n{received}", TinySiteFiles.Report);
        return site.ContentProblems();
    }
}
