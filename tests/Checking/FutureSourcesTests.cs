using System.Globalization;
using Wiki.Checking;
using Wiki.Commands;
using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>Which date is in the future is decided by the day that the check is given.</summary>
public sealed class FutureSourcesTests
{
    [Theory]
    [InlineData(2019, true)]
    [InlineData(2031, false)]
    public void ASourceOfTheFutureIsAWarning(int year, bool expected)
    {
        using var site = new TinySite();
        var check = ContentCheck.Of(ContentReader.Read(site.Content) with { Today = new DateOnly(year, 1, 1) });
        Assert.Equal(expected, check.Problems.Any(problem => problem.Code.Number == "W236"));
        Assert.NotNull(check.Published);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void SourceOfTodayIsNotOfTheFuture(int day, bool expected)
    {
        using var site = new TinySite();
        var check = ContentCheck.Of(ContentReader.Read(site.Content) with { Today = new DateOnly(2021, 5, day) });
        Assert.Equal(expected, check.Problems.Any(problem => problem.Code.Number == "W236"));
    }

    [Fact]
    public void WithoutADayNothingIsOfTheFuture()
    {
        using var site = new TinySite();
        Assert.DoesNotContain(site.ContentProblems(), problem => problem.Contains("W236", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-03-21T09:59:59Z", "2024-03-21")]
    [InlineData("2024-03-21T10:00:00Z", "2024-03-22")]
    public void TodayIsThatOfTheLatestTimeZone(string now, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, CultureInfo.InvariantCulture),
            Today.Of(new FixedClock(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)))
        );

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
