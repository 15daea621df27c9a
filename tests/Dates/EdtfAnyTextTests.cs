using Wiki.Model;
using Xunit;

namespace Wiki.Tests.Dates;

public sealed class EdtfAnyTextTests
{
    private static readonly string[] Pieces =
        ["2024-03-22", "2023-12", "2015", "2024", "0000", "9999", "03", "02", "30", "21", "99", "-", "-", "-", "/", "..", "[", "]", "{", "}", ",", "X", "XX", "?", "~", "%", "T", "Y", ":", " ", "\u0661", "\ud800", "\0"];

    [Fact]
    public void AnyTextIsEitherADateOrAFault()
    {
        var dates = 0;
        for (uint seed = 1; seed <= 50_000; seed++)
        {
            var written = Text(seed);
            var isDate = Edtf.TryParse(written, out var date, out var fault);
            Assert.Equal(isDate, fault is EdtfFault.None);
            if (!isDate)
                continue;
            dates++;
            AssertHolds(written, date!);
        }

        Assert.InRange(dates, 1000, 49_000);
    }

    [Theory]
    [InlineData(10, EdtfFault.LevelTwo)]
    [InlineData(100_000, EdtfFault.NotADate)]
    public void ALongTextIsNotLookedInto(int years, EdtfFault expected)
    {
        var written = "{" + string.Join(',', Enumerable.Repeat("2015", years)) + "}";
        Assert.False(Edtf.TryParse(written, out _, out var fault));
        Assert.Equal(expected, fault);
    }

    private static void AssertHolds(string written, Edtf date)
    {
        Assert.Equal(written, date.Written);
        Assert.False(date.Earliest > date.Latest, written);
        Assert.True(date.Contains(date) && date.Overlaps(date), written);
        Assert.NotEmpty(date.Display);
        Assert.True(Edtf.TryParse(date.ToString(), out var again, out _));
        Assert.Equal(date, again);
    }

    private static string Text(uint seed)
    {
        var state = seed;
        var count = 1 + Next(ref state, 6);
        return string.Concat(Enumerable.Range(0, count).Select(_ => Pieces[Next(ref state, Pieces.Length)]));
    }

    private static int Next(ref uint state, int below)
    {
        state = unchecked((state * 1664525) + 1013904223);
        return (int)((state >> 16) % (uint)below);
    }
}
