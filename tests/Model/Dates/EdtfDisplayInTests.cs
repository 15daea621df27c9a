using Xunit;

namespace Wiki.Tests.Model.Dates;

/// <summary>A date beside a heading that has its year.</summary>
public sealed class EdtfDisplayInTests
{
    [Theory]
    [InlineData("2024-03-22", "22 March")]
    [InlineData("2024-03", "March")]
    [InlineData("2024-03-22~", "about 22 March")]
    [InlineData("2024-03-XX", "a day in March")]
    [InlineData("[2024-03-18..2024-03-24]", "between 18 and 24 March")]
    [InlineData("2023-12-31/2024-01-02", "31 December 2023 to 2 January")]
    [InlineData("2023-03-22", "22 March 2023")]
    [InlineData("2024", "2024")]
    [InlineData("2024/..", "since 2024")]
    public void DaysAndMonthsLeaveOutTheYear(string written, string words)
    {
        Assert.True(Edtf.TryParse(written, out var date, out _));
        Assert.Equal(words, date.DisplayIn(2024));
    }
}
