using Wiki.Evidence.Dates;
using Xunit;

namespace Wiki.Tests.Evidence;

/// <summary>Days of the week beside dates.</summary>
public sealed class WeekdaysOfDatesTests
{
    [Theory]
    [InlineData("en", "It burned on Saturday 22 March 2024.", "Friday")]
    [InlineData("en", "It burned on Saturday, 22 March 2024.", "Friday")]
    [InlineData("en", "It burned on Saturday, March 22, 2024.", "Friday")]
    [InlineData("en", "It burned on 22 March 2024 (Saturday).", "Friday")]
    [InlineData("en", "It burned on 22 March 2024, a Saturday.", "Friday")]
    [InlineData("en", "It burned on 22 March 2024, a Saturday", "Friday")]
    [InlineData("nl", "Het brandde op zaterdag 22 maart 2024.", "Vrijdag")]
    [InlineData("nl", "Het brandde op Saturday 22 maart 2024.", "Vrijdag")]
    [InlineData("de", "Samstag, 22. März 2024", "Freitag")]
    [InlineData("en", "From Thursday 21 March 2024 to Sunday 23 March 2024.", "Saturday")]
    public void AnotherDayOfTheWeekIsFound(string language, string words, string right) =>
        Assert.Equal(right, Assert.Single(WeekdaysOfDates.FalseIn(words, language)).Right);

    [Theory]
    [InlineData("en", "It burned on Friday 22 March 2024.")]
    [InlineData("en", "It burned on Saturday 22 March.")]
    [InlineData("en", "It burned in March 2024, on a Saturday.")]
    [InlineData("en", "On Saturday he said that it burned on 22 March 2024.")]
    [InlineData("en", "It burned on 22 March 2024, and on Saturday it was out.")]
    [InlineData("en", "It burned on Tuesday 05/03/2024.")]
    [InlineData("nl", "Het brandde op vrijdag 22 maart 2024.")]
    public void RightWeekdayIsNotReported(string language, string words) =>
        Assert.Empty(WeekdaysOfDates.FalseIn(words, language));
}
