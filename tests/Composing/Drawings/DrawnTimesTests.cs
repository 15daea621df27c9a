using System.Globalization;
using Wiki.Pages.Drawings;
using Xunit;

namespace Wiki.Tests.Composing.Drawings;

public sealed class DrawnTimesTests
{
    private const int Events = 14;
    private const int Days = 60;

    private static readonly DateOnly First = new(2021, 3, 1);

    [Fact]
    public void FrozenCaseMarksAgreeWithItsEvents()
    {
        var pictures = AddedEvents.TopicsOf(FrozenCase.Edition)
            .Select(page => page.Chronology?.Picture)
            .OfType<TimePicture>()
            .ToList();
        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => DrawnTimes.Check(picture, FrozenCase.Edition.Corpus));
    }

    [Fact]
    public void MarksOfMadeUpEventsAgreeWithThem()
    {
        for (var seed = 1u; seed <= 40; seed++)
        {
            using var site = new TinySite().WithFocus();
            Add(site, new Seeded(seed));
            DrawnTimes.Check(site.Chronology().Picture, site.Read());
        }
    }

    /// <summary>
    /// Events that happen at some time, dated as vaguely as in reports, in a consistent order.
    /// </summary>
    private static void Add(TinySite site, Seeded random)
    {
        var happened = Enumerable.Range(0, Events)
            .Select(_ => random.Next(Days))
            .Order()
            .Select((day, index) => (Id: $"event-{index}", Day: random.Next(3) == 0 ? Days : day))
            .OrderBy(each => each.Day)
            .ToList();
        for (var index = 0; index < happened.Count; index++)
        {
            var (id, day) = happened[index];
            var keys = new List<string>();
            if (Date(day, random) is { } date)
                keys.Add($"date: \"{date}\"");
            if (index > 0 && happened[index - 1].Day == day && random.Next(2) == 0)
                keys.Add($"part-of: {happened[index - 1].Id}");
            else if (index > 0 && random.Next(2) == 0)
                keys.Add($"after:\n  - {happened[random.Next(index)].Id}");
            if (index < Events - 2 && random.Next(3) == 0)
                keys.Add($"before:\n  - {happened[index + 2 + random.Next(Events - 2 - index)].Id}");
            site.WithEvent(id, [.. keys]);
        }
    }

    private static string? Date(int day, Seeded random)
    {
        var at = First.AddDays(day);
        return random.Next(6) switch
        {
            0 => null,
            1 => at.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            2 => $"[{Written(at.AddDays(-random.Next(9)))}..{Written(at.AddDays(random.Next(9)))}]",
            3 => $"{Written(at)}~",
            _ => Written(at),
        };
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
