using System.Globalization;
using Wiki.Evidence.Dates;
using Xunit;

namespace Wiki.Tests.Evidence.Dates;

/// <summary>Days that words name by their distance from the days of a report.</summary>
public sealed class RangesOfDaysTests
{
    /// <summary>The report is of 1 or 2 June 2019.</summary>
    [Theory]
    [InlineData("It burned three days ago.", "2019-05-29..2019-05-30")]
    [InlineData("It burned one week ago.", "2019-05-22..2019-05-29")]
    [InlineData("It burned two weeks ago.", "2019-05-15..2019-05-22")]
    [InlineData("It burned five months ago.", "2019-01-01..2019-01-31")]
    [InlineData("It burned ten years ago.", "2009-01-01..2009-12-31")]
    [InlineData("It burned two decades ago.", "1999-01-01..1999-12-31")]
    [InlineData("It burned 99 days ago.", "2019-02-22..2019-02-23")]
    [InlineData("It burned 100 days ago.", "")]
    [InlineData("It burned 0 days ago.", "")]
    [InlineData("It burned a few days ago.", "")]
    public void TimesAgoCountFromBothDays(string words, string days) =>
        Assert.Equal(days, Written(TimesAgo.In(words, "en", RangeOf("2019-06-01..2019-06-02"))));

    [Theory]
    [InlineData("It burned yesterday.", "2019-06-01/2019-06-03", "2019-05-31..2019-06-02")]
    [InlineData("It burned last week.", "2019-06-01/2019-06-03", "2019-05-19..2019-06-02")]
    [InlineData("It burned last month.", "2019-06-01", "2019-05-01..2019-05-31")]
    [InlineData("It burned last year.", "2019-06-01", "2018-01-01..2018-12-31")]
    [InlineData("It burned in recent months.", "2019-06-01/2019-06-03", "2018-09-01..2019-06-03")]
    [InlineData("It burned last Friday.", "2019-06-01/2019-06-07", "2019-05-31..2019-06-07")]
    [InlineData("They talked of yesterdays.", "2019-06-01", "")]
    [InlineData("It burned yesterday.", "2019-06", "2019-05-31..2019-06-29")]
    [InlineData("It burned yesterday.", "2019", "")]
    [InlineData("It burned yesterday.", "0100-01-02", "0100-01-01..0100-01-01")]
    [InlineData("It burned yesterday.", "0099-12-31", "")]
    [InlineData("It burned yesterday.", "9990-12-31/9991-01-01", "")]
    public void RelativeWordsCountFromBothDays(string words, string dated, string days) =>
        Assert.Equal(days, Written(RelativeDates.In(words, "en", EdtfDates.Of(dated))));

    [Theory]
    [InlineData("2019-05-30..2019-06-02", 5, true)]
    [InlineData("2019-05-30..2019-06-02", 6, true)]
    [InlineData("2019-05-30..2019-06-01", 6, true)]
    [InlineData("2019-05-30..2019-06-02", 7, false)]
    [InlineData("2019-01-01..2019-04-11", 1, true)]
    [InlineData("2019-01-01..2019-04-12", 1, false)]
    public void ShortRangeTouchesItsMonths(string days, int month, bool touches) =>
        Assert.Equal(touches, RangeOf(days).Touches(month));

    private static DayRange RangeOf(string days) =>
        new(DateOnly.Parse(days[..10], CultureInfo.InvariantCulture), DateOnly.Parse(days[12..], CultureInfo.InvariantCulture));

    private static string Written(IEnumerable<DayRange> days) =>
        string.Join(' ', days.Select(each => $"{each.First:yyyy-MM-dd}..{each.Last:yyyy-MM-dd}"));
}
