using Wiki.Checking;
using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>Which date is in the future is told by the clock that the check is given.</summary>
public sealed class FutureSourcesTests
{
    [Theory]
    [InlineData(2019, true)]
    [InlineData(2031, false)]
    public void ASourceOfTheFutureIsAWarning(int year, bool expected)
    {
        using var site = new TinySite();
        var check = ContentCheck.Of(ContentReader.Read(site.Content), previous: null, new FixedClock(year));
        Assert.Equal(expected, check.Problems.Any(problem => problem.Code.Number == "W236"));
        Assert.NotNull(check.Published);
    }

    private sealed class FixedClock(int year) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
