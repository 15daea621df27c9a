using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Wiki.Tests.Model.Dates;

[Trait(Property.Trait, Property.MadeUp)]
public sealed class EdtfArbitraryTextTests
{
    private static readonly string[] Pieces =
    [
        "2024-03-22",
        "2023-12",
        "2015",
        "2024",
        "0000",
        "9999",
        "03",
        "02",
        "30",
        "21",
        "99",
        "-",
        "-",
        "-",
        "/",
        "..",
        "[",
        "]",
        "{",
        "}",
        ",",
        "X",
        "XX",
        "?",
        "~",
        "%",
        "T",
        "Y",
        ":",
        " ",
        "\u0661",
        "\ud800",
        "\0",
    ];

    [Fact]
    public void AnyTextIsADateOrFault()
    {
        var dates = 0;
        Property.ForAll(
            Property.TextOf(Pieces, 1, 6),
            Property.Inputs / 2,
            written =>
            {
                var isDate = Edtf.TryParse(written, out var date, out var fault);
                Assert.Equal(isDate, fault is EdtfError.None);
                if (!isDate)
                    return;
                dates++;
                AssertConsistent(written, date!);
            }
        );
        Assert.InRange(dates, Property.Inputs / 100, Property.Inputs / 3);
    }

    [Fact]
    public void WrittenDaysReadBackEqual() =>
        Property.ForAll(
            Spans().ToArbitrary(),
            Property.Inputs / 5,
            span =>
            {
                Assert.True(Edtf.TryParse(span.Written, out var date, out _), span.Written);
                Assert.Equal((span.First, span.Last), (date.Earliest, date.Latest));
                AssertConsistent(span.Written, date);
            }
        );

    [Theory]
    [InlineData(10, EdtfError.LevelTwo)]
    [InlineData(100_000, EdtfError.NotADate)]
    public void ALongTextIsNotLookedInto(int years, EdtfError expected)
    {
        var written = "{" + string.Join(',', Enumerable.Repeat("2015", years)) + "}";
        Assert.False(Edtf.TryParse(written, out _, out var fault));
        Assert.Equal(expected, fault);
    }

    private static void AssertConsistent(string written, Edtf date)
    {
        Assert.Equal(written, date.Written);
        Assert.False(date.Earliest > date.Latest, written);
        Assert.True(date.Contains(date) && date.Overlaps(date), written);
        Assert.NotEmpty(date.Display);
        Assert.True(Edtf.TryParse(date.ToString(), out var again, out _));
        Assert.Equal(date, again);
    }

    /// <summary>A day, a month or a year, single or as a stretch of two, each written out.</summary>
    private static Gen<(string Written, DateOnly? First, DateOnly? Last)> Spans()
    {
        var point =
            from day in Gen.Choose(1, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber)
            from form in Gen.Choose(0, 2)
            from mark in Gen.Elements("", "?", "~", "%")
            select Point(day, form, mark);
        var pair = from one in point from other in point select one.First <= other.First ? (one, other) : (other, one);
        return Gen.OneOf(
            point.Select(one => (one.Written, (DateOnly?)one.First, (DateOnly?)one.Last)),
            pair.Where(two => two.Item1.Last <= two.Item2.Last)
                .Select(two =>
                    ($"{two.Item1.Written}/{two.Item2.Written}", (DateOnly?)two.Item1.First, (DateOnly?)two.Item2.Last)
                ),
            point.Select(one => ($"{one.Written}/..", (DateOnly?)one.First, (DateOnly?)null)),
            point.Select(one => ($"../{one.Written}", (DateOnly?)null, (DateOnly?)one.Last))
        );
    }

    private static (string Written, DateOnly First, DateOnly Last) Point(DateOnly day, int form, string mark)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        return form switch
        {
            0 => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + mark, day, day),
            1 => (
                day.ToString("yyyy-MM", CultureInfo.InvariantCulture) + mark,
                month,
                new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))
            ),
            _ => (
                day.ToString("yyyy", CultureInfo.InvariantCulture) + mark,
                new DateOnly(day.Year, 1, 1),
                new DateOnly(day.Year, 12, 31)
            ),
        };
    }
}
