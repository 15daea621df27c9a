using Wiki.Evidence.Dates;
using Wiki.Evidence.Languages;
using Xunit;

namespace Wiki.Tests.Evidence;

/// <summary>Two tables have the days of the week: the one for rivals has more forms of each.</summary>
public sealed class WeekdayTablesTests
{
    [Fact]
    public void TablesOfWeekdaysAgree()
    {
        var (rivals, relative) = (LanguageSections.Read("rival-words.txt"), LanguageSections.Read("relative-words.txt"));
        var pairs =
            from language in rivals.Languages
            from rival in rivals.Of(language, "dates-weekdays").Index()
            from day in relative.NumbersOf(language, "weekdays")
            where Weekdays.Of((int)day.Numbers[0]) == Weekdays.Of(rival.Index + 1)
            select (Forms: rival.Item.Split('/'), day.Words);
        var found = pairs.ToList();
        Assert.NotEmpty(found);
        Assert.All(found, pair => Assert.Contains(pair.Words, pair.Forms));
    }
}
