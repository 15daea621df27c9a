using Wiki.Evidence.Claims;
using Wiki.Evidence.Dates;
using Xunit;

namespace Wiki.Tests.Evidence.Dates;

/// <summary>Dates as a text prints them, read, compared and resolved.</summary>
public sealed class ReadDatesTests
{
    private static readonly FoundDate InMarch = new(0, "05/03/2018", 2018, 3, 5)
    {
        Swapped = new(0, "05/03/2018", 2018, 5, 3),
    };

    [Theory]
    [InlineData("en", "In March/April 2018.", "2018-3-")]
    [InlineData("en", "In the 1980s.", "198--")]
    [InlineData("en", "In 2021-22.", "2021-- 2022--")]
    [InlineData("en", "In 2022-22.", "2022--")]
    [InlineData("en", "In 2022-21.", "2022--")]
    [InlineData("en-US", "On 22.3.2024.", "2024-3-22")]
    [InlineData("en-US", "On 3/4/2024.", "2024-3-4")]
    [InlineData("nl", "Op 3/4/2024.", "2024-4-3")]
    [InlineData("en", "On 3/4/2024.", "2024-4-3|2024-3-4")]
    [InlineData("en", "On 4.3.2024.", "2024-3-4")]
    [InlineData("en", "On 30 February 2024.", "")]
    [InlineData("en", "On 22/03/2024.", "2024-3-22")]
    [InlineData("en", "On 2024/22/24.", "")]
    [InlineData("en", "On 22/03/24 and on 22.3.98.", "2024-3-22 1998-3-22")]
    [InlineData("en", "At 10.12.14.15 and 40/12/14.", "")]
    public void PartsOfDatesAreRead(string language, string words, string dates) =>
        Assert.Equal(dates, string.Join(' ', PrintedDates.In(words, language).Select(date => Written(date.Readings))));

    [Fact]
    public void DateInEitherOrderEqualsBothReadings()
    {
        var inMay = InMarch.Swapped!;

        Assert.True(inMay.IsPrintedAs(InMarch) && InMarch.IsPrintedAs(inMay));
        Assert.True(inMay.IsSameAs(InMarch) && InMarch.IsSameAs(inMay));
        Assert.True(InMarch.Says(EdtfDates.Of("2018-03-05")) && InMarch.Says(EdtfDates.Of("2018-05-03")));
        Assert.False(InMarch.Says(EdtfDates.Of("2018-03")) || InMarch.Says(EdtfDates.Of("2018-05-05")));
        Assert.False(inMay.IsSameAs(inMay with { Year = null }) || inMay.IsPrintedAs(inMay with { Day = 4 }));
    }

    [Fact]
    public void DatesSideBySideDoNotOverlap()
    {
        FoundDate first = new(0, "2018", 2018, null, null);

        Assert.False(first.Overlaps(first with { Offset = 4 }) || (first with { Offset = 4 }).Overlaps(first));
        Assert.False(first.Overlaps(first with { Offset = 9 }) || (first with { Offset = 9 }).Overlaps(first));
        Assert.True(first.Overlaps(first with { Offset = 3 }) && (first with { Offset = 3 }).Overlaps(first));
    }

    [Theory]
    [InlineData("2024/..", true)]
    [InlineData("../2024", true)]
    [InlineData("2024-03-01/2024-03-31", true)]
    [InlineData("2024-05/2024-06", false)]
    [InlineData("2024-05/2025-03-21", false)]
    [InlineData("2024-03-22", true)]
    public void DateWithoutYearFitsAnOpenDate(string known, bool isIn) =>
        Assert.Equal(isIn, new FoundDate(0, "22 March", null, 3, 22).IsCarriedBy(EdtfDates.Of(known)));

    [Theory]
    [InlineData("It burned on Monday. The elections were planned.", 13, "Back")]
    [InlineData("The elections planned on Monday.", 25, "Either")]
    [InlineData("It will burn on Monday.", 16, "Forward")]
    [InlineData("It burned this Monday.", 15, "Either")]
    [InlineData("It burned last Monday.", 15, "Back")]
    public void WordsAroundTimeSayItsDirection(string words, int at, string direction) =>
        Assert.Equal(direction, $"{TimeDirections.Of("en").At(words, at)}");

    /// <summary>The report is of 1 June 2019.</summary>
    [Theory]
    [InlineData(6, 1, "Either", "2019-06-01")]
    [InlineData(6, 2, "Either", "2019-06-02 2018-06-02")]
    [InlineData(6, 2, "Back", "2018-06-02")]
    [InlineData(6, 2, "Forward", "2019-06-02")]
    [InlineData(5, 2, "Forward", "2019-05-02 2020-05-02")]
    [InlineData(5, 2, "Back", "2019-05-02")]
    public void DayWithoutYearIsLastOrNext(int month, int day, string direction, string days)
    {
        DateOnly published = new(2019, 6, 1);
        var found = DatedDays.DaysOf(
            new FoundDate(0, "", null, month, day), new DayRange(published, published), Enum.Parse<TimeDirection>(direction));

        Assert.Equal(days, string.Join(' ', found.Select(each => $"{each.First:yyyy-MM-dd}")));
    }

    [Fact]
    public void BasisCarriesItsDateWithoutYear()
    {
        var dates = DatesOf("It burned.", "2019-06-01", "That was on 3 May.");

        Assert.True(dates.Carry(Assert.Single(PrintedDates.In("3 May"))));
        Assert.False(dates.Carry(Assert.Single(PrintedDates.In("4 May"))));
    }

    [Theory]
    [InlineData("2019-05-30/2019-06-02", "2018/2019-05", true)]
    [InlineData("2019-05-30/2019-06-02", "2018/2019-06", true)]
    [InlineData("2019-06-30/2019-07-02", "2018/2019-05", false)]
    public void TimeExtendsUpToItsSource(string dated, string when, bool isCarried) =>
        Assert.Equal(isCarried, DatesOf("It has burned since 2018.", dated).CarryUpToSource(EdtfDates.Of(when)));

    [Fact]
    public void WrittenDayComesBeforeThatOfPage()
    {
        var (page, text) = (EdtfDates.Of("2019-06-03"), EdtfDates.Of("2019-06-01"));

        Assert.Equal(text, new QuotedSource("Report", "en", page, text).Dated);
        Assert.Equal(page, new QuotedSource("Report", "en", page, null).Dated);
    }

    private static ClaimDates DatesOf(string words, string dated, params string[] basis)
    {
        QuotedSource source = new("Report", "en", EdtfDates.Of(dated), null);
        return new([new QuotedPassage(source, words, new Passage(0, 0, words.Length))], basis);
    }

    private static string Written(IEnumerable<FoundDate> readings) =>
        string.Join('|', readings.Select(date => $"{date.Year}-{date.Month}-{date.Day}"));
}
