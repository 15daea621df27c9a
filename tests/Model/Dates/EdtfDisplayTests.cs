using Xunit;

namespace Wiki.Tests.Model.Dates;

public sealed class EdtfDisplayTests
{
    [Theory]
    [InlineData("2024-03-22", "22 March 2024")]
    [InlineData("2024-03-02", "2 March 2024")]
    [InlineData("2024-03", "March 2024")]
    [InlineData("2024", "2024")]
    [InlineData("0987", "987")]
    [InlineData("2024-03-22~", "about 22 March 2024")]
    [InlineData("2014-12?", "possibly December 2014")]
    [InlineData("2014-12%", "possibly about December 2014")]
    [InlineData("2024-03-XX", "a day in March 2024")]
    [InlineData("2024-03-XX?", "possibly a day in March 2024")]
    [InlineData("2024-XX-XX", "a day in 2024")]
    [InlineData("2024-XX", "a month in 2024")]
    [InlineData("202X", "the 2020s")]
    [InlineData("199X~", "about the 1990s")]
    [InlineData("200X", "2000 to 2009")]
    [InlineData("19XX", "1900 to 1999")]
    [InlineData("19XX?", "possibly 1900 to 1999")]
    [InlineData("2024-21", "spring 2024")]
    [InlineData("2024-22~", "about summer 2024")]
    [InlineData("2024-23", "autumn 2024")]
    [InlineData("2024-24", "winter 2024/25")]
    public void ADateReadsAsPlainEnglish(string written, string display) => AssertDisplay(written, display);

    [Theory]
    [InlineData("2015/2017", "2015 to 2017")]
    [InlineData("2015~/2017?", "about 2015 to possibly 2017")]
    [InlineData("2020/..", "since 2020")]
    [InlineData("2020-05-02~/..", "since about 2 May 2020")]
    [InlineData("../2017", "until 2017")]
    [InlineData("2020/", "2020 to an unknown date")]
    [InlineData("/2017", "an unknown date to 2017")]
    [InlineData("2024/2024", "2024")]
    [InlineData("2024-03-22/2024-03-24", "22 to 24 March 2024")]
    [InlineData("2024-02-28/2024-03-02", "28 February to 2 March 2024")]
    [InlineData("2023-12-31/2024-01-01", "31 December 2023 to 1 January 2024")]
    [InlineData("2024-03-22~/2024-03-24", "about 22 March 2024 to 24 March 2024")]
    [InlineData("2024-01/2024-03", "January to March 2024")]
    [InlineData("2023-03/2024-03", "March 2023 to March 2024")]
    [InlineData("2024-03-22/2024-04", "22 March 2024 to April 2024")]
    [InlineData("19XX/2005", "1900\u20131999 to 2005")]
    [InlineData("199X/2005", "the 1990s to 2005")]
    public void LastingDateReadsFromStartToEnd(string written, string display) => AssertDisplay(written, display);

    [Theory]
    [InlineData("[2024-03-18..2024-03-24]", "between 18 and 24 March 2024")]
    [InlineData("[2024-02-28..2024-03-02]", "between 28 February and 2 March 2024")]
    [InlineData("[2023-12-31..2024-01-01]", "between 31 December 2023 and 1 January 2024")]
    [InlineData("[2024-02..2024-03]", "between February and March 2024")]
    [InlineData("[2015..2017]", "between 2015 and 2017")]
    [InlineData("[2024-03-18..]", "on or after 18 March 2024")]
    [InlineData("[..2024-03]", "in or before March 2024")]
    [InlineData("[2024-03..2024-03]", "a day in March 2024")]
    [InlineData("[2024-03-18..2024-03-18]", "18 March 2024")]
    public void OneDayWithinReadsAsBetween(string written, string display) => AssertDisplay(written, display);

    private static void AssertDisplay(string written, string display)
    {
        Assert.True(Edtf.TryParse(written, out var date, out var fault), $"{written}: {fault}");
        Assert.Equal(display, date.Display);
    }
}
