using Wiki.Pages.Drawings;
using static System.FormattableString;

namespace Wiki.Composing.Drawings;

/// <summary>Draws what came before a focal period, its steps, and what came after.</summary>
internal sealed class FocusViews
{
    private readonly FocalPeriod _period;
    private readonly List<IGrouping<double?, DrawnEvent>> _chain;

    private FocusViews(FocalPeriod period)
    {
        _period = period;
        _chain = Chain(period.Inside);
    }

    public static FocusView Of(FocalPeriod period) => new FocusViews(period).View();

    private FocusView View()
    {
        var label = _period.Band?.Label ?? _period.Whole!.Line.Event.Text;
        return new FocusView(label, Days())
        {
            Whole = _period.Whole?.Row(),
            Before = Lane(LaneHeadings.Before, _period.Before),
            Steps = [.. _chain.Select((step, index) => new TimeStep(index + 1, [.. step.Select(each => each.Row())]))],
            Somewhere = new TimeLane(LaneHeadings.Somewhere, "", [.. Loose().Select(Somewhere)]),
            After = Lane(LaneHeadings.After, _period.After),
            Unordered = Lane(LaneHeadings.Unordered, _period.Unordered),
            HasNoClockTime = !_period.Inside.Append(_period.Whole).Any(HasClockTime),
        };
    }

    private string Days() =>
        (_period.Band is null ? _period.Whole?.Date : null) ?? DayWords.Of(_period.Start, _period.End);

    private static bool HasClockTime(DrawnEvent? drawn) =>
        drawn?.Line.Time?.Contains(':', StringComparison.Ordinal) == true;

    /// <summary>Days in the heading are not repeated in each row.</summary>
    private static TimeLane Lane(string heading, IReadOnlyList<DrawnEvent> events)
    {
        if (events.Count == 0)
            return new TimeLane(heading, "", []);
        var scale = DayScale.Of(events.Select(each => each.At));
        var days = DayWords.Of(scale.Start, scale.End);
        var about = events.Any(each => each.IsAbout) ? "about " : "";
        return new TimeLane(heading, $"{about}{days}", [.. events.Select((each, index) => Row(each, index))]);

        TimeRow Row(DrawnEvent drawn, int index) => drawn.Row(scale, scale.Year) with
        {
            IsPart = events.Take(index).Any(drawn.IsPartOf),
        };
    }

    /// <summary>The longest run of events that each end before the next begins.</summary>
    private static List<IGrouping<double?, DrawnEvent>> Chain(IReadOnlyList<DrawnEvent> events)
    {
        var (chain, end) = (new List<IGrouping<double?, DrawnEvent>>(), double.MinValue);
        foreach (var ending in events.GroupBy(each => each.At.End).OrderBy(group => group.Key))
        {
            var tight = ending.GroupBy(each => each.At.Start).OrderByDescending(group => group.Key).First();
            if (tight.Key < end - FocalPeriod.Tolerance)
                continue;
            chain.Add(tight);
            end = ending.Key!.Value;
        }

        return chain;
    }

    private IEnumerable<DrawnEvent> Loose() => _period.Inside.Except(_chain.SelectMany(step => step));

    private TimeRow Somewhere(DrawnEvent drawn)
    {
        var steps = _chain.Index()
            .Where(step => step.Item.First().At.End > drawn.At.Start + FocalPeriod.Tolerance)
            .Where(step => step.Item.Key < drawn.At.End - FocalPeriod.Tolerance)
            .Select(step => step.Index)
            .ToList();
        if (steps.Count == 0)
            return drawn.Row();
        var (first, last, share) = (steps[0], steps[^1] + 1, 100.0 / _chain.Count);
        var words = last - first > 1 ? Invariant($"in steps {first + 1} to {last}") : Invariant($"in step {last}");
        var mark = TimeMarks.Between(first * share, last * share, TimeMarkStyle.Within);
        return drawn.Row() with { When = words, Mark = mark };
    }
}
