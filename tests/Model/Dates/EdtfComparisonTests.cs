using Xunit;

namespace Wiki.Tests.Model.Dates;

public sealed class EdtfComparisonTests
{
    [Theory]
    [InlineData("2024-03", "2024-03-22", true)]
    [InlineData("2024-03", "2024-03", true)]
    [InlineData("2024-03", "2024-03-XX~", true)]
    [InlineData("2024-03-22~", "2024-03-22", true)]
    [InlineData("2024-03-22", "2024-03", false)]
    [InlineData("2024-03", "2024-04-01", false)]
    [InlineData("2024-03", "2024-02-29", false)]
    [InlineData("2015/2017", "2016-05", true)]
    [InlineData("2015/2017", "2017/2018", false)]
    [InlineData("[2024-03-18..2024-03-24]", "2024-03-24", true)]
    [InlineData("2020/..", "2031", true)]
    [InlineData("2020/..", "2021/..", true)]
    [InlineData("2020/..", "2021/", true)]
    [InlineData("2020/..", "2019-12-31", false)]
    [InlineData("../2017", "0001", true)]
    [InlineData("../2017", "2018", false)]
    [InlineData("2015/9999", "2015/..", false)]
    [InlineData("0001/2017", "../2017", false)]
    public void DateContainsEqualAndInnerDates(string outer, string inner, bool contains) =>
        Assert.Equal(contains, Read(outer).Contains(Read(inner)));

    [Theory]
    [InlineData("2020/", "2020-07", true)]
    [InlineData("2020/", "2020/", true)]
    [InlineData("2020/", "2021", false)]
    [InlineData("2020/", "2020/..", false)]
    [InlineData("/2017", "2017", true)]
    [InlineData("/2017", "2016", false)]
    [InlineData("/2017", "/2017", true)]
    public void AnUnknownEndVouchesForNoDay(string outer, string inner, bool contains) =>
        Assert.Equal(contains, Read(outer).Contains(Read(inner)));

    [Theory]
    [InlineData("2024-03", "2024-03-31/2024-05", true)]
    [InlineData("2024-03", "2024-04", false)]
    [InlineData("2020/..", "../2020", true)]
    [InlineData("2021/..", "../2020", false)]
    [InlineData("2020/..", "2030", true)]
    [InlineData("2020/", "2030", true)]
    [InlineData("/2017", "2018", false)]
    public void DatesOverlapWithASharedPossibleDay(string one, string other, bool overlap)
    {
        Assert.Equal(overlap, Read(one).Overlaps(Read(other)));
        Assert.Equal(overlap, Read(other).Overlaps(Read(one)));
    }

    [Theory]
    [InlineData("2024-03-07", "2024-03-22", true)]
    [InlineData("2024-03-22", "2024-03-07", false)]
    [InlineData("2024-03-22", "2024-03-22", true)]
    [InlineData("2024-03-22", "2024-03", true)]
    [InlineData("2024-04", "2024-03-22", false)]
    [InlineData("2020/..", "2019", false)]
    [InlineData("../2017", "0001", true)]
    [InlineData("2024", "2020/..", true)]
    public void DatesCanPrecedeWhenTheyOverlap(string one, string other, bool can) =>
        Assert.Equal(can, Read(one).CanPrecede(Read(other)));

    private static Edtf Read(string written)
    {
        Assert.True(Edtf.TryParse(written, out var date, out var fault), $"{written}: {fault}");
        return date;
    }
}
