using System.Globalization;
using Xunit;

namespace Wiki.Tests.Model.Dates;

public sealed class EdtfTests
{
    public static TheoryData<string, DateOnly?, DateOnly?> Accepted => EdtfVectors.Accepted();

    public static TheoryData<string> Rejected => EdtfVectors.Rejected();

    [Theory]
    [MemberData(nameof(Accepted))]
    public void SpansEqualAnIndependentImplementation(string written, DateOnly? first, DateOnly? last)
    {
        var date = Read(written);
        Assert.Equal((first, last), (date.Earliest, date.Latest));
        Assert.Equal(written, date.Written);
        Assert.Equal(written, date.ToString());
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void WhatAnotherImplementationRejectsIsRejected(string written)
    {
        Assert.False(Edtf.TryParse(written, out var date, out var fault));
        Assert.Null(date);
        Assert.NotEqual(EdtfError.None, fault);
    }

    // The package takes seasons for quarters of the year, so that its spring begins in January.
    [Theory]
    [InlineData("2024-21", "2024-03-01", "2024-05-31")]
    [InlineData("2024-22?", "2024-06-01", "2024-08-31")]
    [InlineData("2024-23~", "2024-09-01", "2024-11-30")]
    [InlineData("2023-24", "2023-12-01", "2024-02-29")]
    [InlineData("2023-24/2024-21", "2023-12-01", "2024-05-31")]
    public void SeasonsAreThreeMonthsFromDecember(string written, string first, string last) =>
        AssertDays(written, first, last);

    [Theory]
    [InlineData("2024-03-22", true)]
    [InlineData("2024-03", true)]
    [InlineData("2024", true)]
    [InlineData("2024-21", false)]
    [InlineData("2024-03~", false)]
    [InlineData("2024-03-XX", false)]
    [InlineData("2024-03-22/2024-03-22", false)]
    [InlineData("[2024-03-22..2024-03-22]", false)]
    public void DaysMonthsAndYearsFollowIso(string written, bool follows) =>
        Assert.Equal(follows ? written : null, Read(written).Iso);

    // The package has no qualifier after unspecified digits; a report can say "in about the 1990s".
    [Theory]
    [InlineData("2024-03-XX~", "2024-03-01", "2024-03-31")]
    [InlineData("2024-XX?", "2024-01-01", "2024-12-31")]
    [InlineData("2024-XX-XX%", "2024-01-01", "2024-12-31")]
    [InlineData("199X~", "1990-01-01", "1999-12-31")]
    [InlineData("19XX?/20XX~", "1900-01-01", "2099-12-31")]
    public void UnspecifiedDigitsCanBeQualified(string written, string first, string last) =>
        AssertDays(written, first, last);

    // The package wants the end's first day after the start's, which keeps out ends given more coarsely.
    [Theory]
    [InlineData("2024-06/2024", "2024-06-01", "2024-12-31")]
    [InlineData("2024-03-22/2024-03", "2024-03-22", "2024-03-31")]
    [InlineData("2024/2024", "2024-01-01", "2024-12-31")]
    [InlineData("[2024-03..2024-03-22]", "2024-03-01", "2024-03-22")]
    public void EndsAreInOrderWhereTheyCanBe(string written, string first, string last) =>
        AssertDays(written, first, last);

    [Theory]
    [InlineData("", EdtfError.NotADate)]
    [InlineData("spring", EdtfError.NotADate)]
    [InlineData("Tuesday", EdtfError.NotADate)]
    [InlineData("2024-3-22", EdtfError.NotADate)]
    [InlineData("20240322", EdtfError.NotADate)]
    [InlineData("202403", EdtfError.NotADate)]
    [InlineData("2024??", EdtfError.NotADate)]
    [InlineData("\u0662\u0660\u0662\u0664", EdtfError.NotADate)]
    [InlineData("2024\n", EdtfError.NotADate)]
    [InlineData("2015/2016/2017", EdtfError.NotADate)]
    [InlineData("2015 / 2017", EdtfError.NotADate)]
    [InlineData("[2015/2016..2017]", EdtfError.NotADate)]
    [InlineData("[2024-03-18...2024-03-24]", EdtfError.NotADate)]
    [InlineData("2024-03-22T20:00:00Z", EdtfError.ClockTime)]
    [InlineData("2024-03-22 20:00", EdtfError.ClockTime)]
    [InlineData("20:00", EdtfError.ClockTime)]
    [InlineData("2024-03-22/2024-03-23T01:00", EdtfError.ClockTime)]
    [InlineData("[2024-03-22T20:00..2024-03-23]", EdtfError.ClockTime)]
    [InlineData("0000", EdtfError.YearOutOfRange)]
    [InlineData("0000-02-29", EdtfError.YearOutOfRange)]
    [InlineData("000X", EdtfError.YearOutOfRange)]
    [InlineData("00XX", EdtfError.YearOutOfRange)]
    [InlineData("-0044-03-15", EdtfError.YearOutOfRange)]
    [InlineData("12024", EdtfError.YearOutOfRange)]
    [InlineData("12024-03-22", EdtfError.YearOutOfRange)]
    [InlineData("9999-24", EdtfError.YearOutOfRange)]
    [InlineData("Y170000002", EdtfError.PrefixedYear)]
    [InlineData("Y-17E7", EdtfError.PrefixedYear)]
    [InlineData("{2015,2017}", EdtfError.LevelTwo)]
    [InlineData("{2015..2017}", EdtfError.LevelTwo)]
    [InlineData("[2015,2017]", EdtfError.LevelTwo)]
    [InlineData("[2015,2017..2019]", EdtfError.LevelTwo)]
    [InlineData("[2015]", EdtfError.LevelTwo)]
    [InlineData("[2015, 2017]", EdtfError.LevelTwo)]
    [InlineData("{..2015-03,2017?}", EdtfError.LevelTwo)]
    [InlineData("[2015,2017}", EdtfError.NotADate)]
    [InlineData("[2015~..2017]", EdtfError.LevelTwo)]
    [InlineData("[2024-03-XX..2024-04]", EdtfError.LevelTwo)]
    [InlineData("[2024-21..2024-22]", EdtfError.LevelTwo)]
    [InlineData("2024-?03-22", EdtfError.LevelTwo)]
    [InlineData("2024?-03-22", EdtfError.LevelTwo)]
    [InlineData("2024-XX-22", EdtfError.LevelTwo)]
    [InlineData("2024-1X", EdtfError.LevelTwo)]
    [InlineData("2XXX", EdtfError.LevelTwo)]
    [InlineData("2024-25", EdtfError.LevelTwo)]
    [InlineData("1950S2", EdtfError.LevelTwo)]
    [InlineData("2024-02-30", EdtfError.NotInCalendar)]
    [InlineData("2023-02-29", EdtfError.NotInCalendar)]
    [InlineData("1900-02-29", EdtfError.NotInCalendar)]
    [InlineData("2024-13", EdtfError.NotInCalendar)]
    [InlineData("2024-00-XX", EdtfError.NotInCalendar)]
    [InlineData("2024-03-22/2024-02-30", EdtfError.NotInCalendar)]
    [InlineData("2017/2015", EdtfError.EndsOutOfOrder)]
    [InlineData("2024-03-22/2024-03-21", EdtfError.EndsOutOfOrder)]
    [InlineData("[2024-03-24..2024-03-18]", EdtfError.EndsOutOfOrder)]
    [InlineData("../..", EdtfError.NoEnds)]
    [InlineData("/", EdtfError.NoEnds)]
    [InlineData("[..]", EdtfError.NoEnds)]
    public void RejectedTextsHaveAReason(string written, EdtfError expected)
    {
        Assert.False(Edtf.TryParse(written, out _, out var fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData("2024-03-22", EdtfForm.Day, false, false)]
    [InlineData("2024-03", EdtfForm.Month, false, false)]
    [InlineData("2024-21", EdtfForm.Season, false, false)]
    [InlineData("2024", EdtfForm.Year, false, false)]
    [InlineData("202X", EdtfForm.Decade, false, false)]
    [InlineData("20XX", EdtfForm.Century, false, false)]
    [InlineData("2024-03-XX", EdtfForm.DayInMonth, false, true)]
    [InlineData("2024-XX-XX", EdtfForm.DayInYear, false, true)]
    [InlineData("2024-XX", EdtfForm.MonthInYear, false, true)]
    [InlineData("[2024-03-18..2024-03-24]", EdtfForm.Within, false, true)]
    [InlineData("2024-03-18/2024-03-24", EdtfForm.Interval, true, false)]
    [InlineData("2020/..", EdtfForm.Interval, true, false)]
    public void OneDayWithinIsDistinguishedFromWhatLasts(string written, EdtfForm form, bool lasts, bool within)
    {
        var date = Read(written);
        Assert.Equal((form, lasts, within), (date.Form, date.IsLasting, date.IsWithin));
    }

    [Theory]
    [InlineData("2024", false, false)]
    [InlineData("2024?", true, false)]
    [InlineData("2024~", false, true)]
    [InlineData("2024%", true, true)]
    [InlineData("2015?/2017~", true, true)]
    [InlineData("2015/2017?", true, false)]
    public void AQualifierIsKept(string written, bool uncertain, bool approximate)
    {
        var date = Read(written);
        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    private static void AssertDays(string written, string first, string last)
    {
        var date = Read(written);
        Assert.Equal((Day(first), Day(last)), (date.Earliest, date.Latest));
    }

    private static DateOnly? Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Edtf Read(string written)
    {
        Assert.True(Edtf.TryParse(written, out var date, out var fault), $"{written}: {fault}");
        Assert.Equal(EdtfError.None, fault);
        return date;
    }
}
