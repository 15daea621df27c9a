using Xunit;

namespace Wiki.Tests.Model.Records;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("133", "133")]
    [InlineData("1500", "1,500")]
    [InlineData("1234567.5", "1,234,567.5")]
    [InlineData("0", "0")]
    [InlineData("0.25", "0.25")]
    [InlineData(">=133", "at least 133")]
    [InlineData(">1000", "more than 1,000")]
    [InlineData("<=5", "at most 5")]
    [InlineData("<5", "fewer than 5")]
    [InlineData("~100", "about 100")]
    [InlineData("1500..2000", "1,500 to 2,000")]
    [InlineData("7..7", "7")]
    [InlineData("several thousand", "several thousand")]
    [InlineData("1,500", "1,500")]
    [InlineData("~1500..2000", "~1500..2000")]
    [InlineData("-5", "-5")]
    public void ValueIsDescribedInWords(string written, string words) =>
        Assert.Equal(words, Quantity.Parse(written).Display);

    [Theory]
    [InlineData("24..", 24, null)]
    [InlineData("..99", null, 99)]
    [InlineData("24..99", 24, 99)]
    [InlineData("24..24", 24, 24)]
    public void BoundsHaveAnEndAtLeast(string written, int? low, int? high)
    {
        Assert.True(Quantity.TryParseBounds(written, out var least, out var most));
        Assert.Equal((low, high), ((int?)least, (int?)most));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("99..24")]
    [InlineData("24")]
    [InlineData("24..99..")]
    [InlineData("a..b")]
    [InlineData("")]
    public void AnythingElseIsNoBounds(string written) => Assert.False(Quantity.TryParseBounds(written, out _, out _));

    [Theory]
    [InlineData("133", "133", true)]
    [InlineData("133", "137", false)]
    [InlineData(">=133", "137", true)]
    [InlineData(">=133", "133", true)]
    [InlineData(">133", "133", false)]
    [InlineData(">133", "133.5", true)]
    [InlineData(">=137", "133", false)]
    [InlineData("<=100", "100", true)]
    [InlineData("<100", "100", false)]
    [InlineData("<100", ">100", false)]
    [InlineData("<=100", ">=100", true)]
    [InlineData("<=100", ">100", false)]
    [InlineData(">100", ">=500", true)]
    [InlineData("1500..2000", "2000..6000", true)]
    [InlineData("1500..2000", "2500", false)]
    [InlineData("1500..2000", ">1999", true)]
    [InlineData("1500..2000", ">2000", false)]
    [InlineData("~100", "~100", true)]
    [InlineData("~100", "100", true)]
    [InlineData("~100", "101", null)]
    [InlineData("~100", ">=50", null)]
    [InlineData("several", "100", null)]
    [InlineData("several", "several", null)]
    [InlineData("24..|dozens", "30", true)]
    [InlineData("24..|dozens", "12", false)]
    public void CompatibilityIsComputedEitherWay(string one, string other, bool? both)
    {
        Assert.Equal(both, Read(one).IsCompatibleWith(Read(other)));
        Assert.Equal(both, Read(other).IsCompatibleWith(Read(one)));
    }

    /// <summary>A value, or bounds and the words that they stand beside.</summary>
    private static Quantity Read(string written)
    {
        var parts = written.Split('|');
        var quantity = Quantity.Parse(parts[^1]);
        return parts.Length > 1 && Quantity.TryParseBounds(parts[0], out var low, out var high)
            ? quantity with
            {
                Low = low,
                High = high,
            }
            : quantity;
    }
}
