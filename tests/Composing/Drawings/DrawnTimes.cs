using Wiki.Composing.Drawings;
using Wiki.Pages.Drawings;

namespace Wiki.Tests.Composing.Drawings;

/// <summary>
/// Reads the days back from the marks of a chronology, and compares them with what the events themselves say: their
/// dates, the order that they state, and the days on which their sources appeared.
/// </summary>
internal sealed class DrawnTimes
{
    /// <summary>Marks are rounded to a tenth of a per cent; a dot stands in the middle of its time.</summary>
    private const double Rounding = 0.0011;

    private readonly Corpus _corpus;
    private readonly Placements _placements;
    private readonly Dictionary<string, Event> _events;

    private DrawnTimes(Corpus corpus)
    {
        _corpus = corpus;
        _placements = new Placements(corpus.Events, corpus);
        _events = corpus.Events.ToDictionary(@event => @event.Name, StringComparer.Ordinal);
    }

    public static void Check(TimePicture picture, Corpus corpus) => new DrawnTimes(corpus).Check(picture);

    private void Check(TimePicture picture)
    {
        foreach (var lane in picture.Lanes().Where(lane => lane.Days.Length > 0))
            CheckLane(lane, picture);
        var undated = picture.Lanes().Where(lane => lane.Heading == "No report dates these");
        foreach (var row in undated.SelectMany(lane => lane.Rows))
            Assert.Null(_events[row.Event.Text].Date);
        if (picture.Focus is { } focus)
            CheckFocus(focus);
    }

    private void CheckLane(TimeLane lane, TimePicture picture)
    {
        var isFar = picture.Scales.Count > 0 && picture.Scales[^1].Lanes.Contains(lane);
        var scale = isFar ? FarScale(picture) : ScaleOf(lane.Rows);
        var slack = (scale.End - scale.Start) * Rounding;
        var drawn = lane.Rows.Select(row => (Event: _events[row.Event.Text], Days: Days(row.Mark!, scale))).ToList();
        foreach (var (@event, (left, right)) in drawn)
        {
            if (@event.Date?.Value is { } date)
            {
                Assert.True(date.Earliest is not { } first || left >= first.DayNumber - slack, @event.Name);
                Assert.True(date.Latest is not { } last || right <= last.DayNumber + 1 + slack, @event.Name);
            }

            Assert.True(right <= AppearedBy(@event) + slack, $"{@event.Name} ends after the first report of it");
        }

        foreach (var earlier in drawn)
        {
            foreach (var later in drawn.Where(later => IsBefore(earlier.Event, later.Event)))
                CheckOrder(earlier, later, slack);
        }
    }

    private static void CheckOrder(
        (Event Event, (double Left, double Right) Days) earlier,
        (Event Event, (double Left, double Right) Days) later,
        double slack)
    {
        var pair = $"{earlier.Event.Name} before {later.Event.Name}";
        Assert.True(earlier.Days.Right <= later.Days.Right + slack, pair);
        Assert.True(earlier.Days.Left <= later.Days.Left + slack, pair);
        if (earlier.Event.Date?.Value is { IsLasting: false, Earliest: { } day } date && date.Latest == day)
            Assert.True(later.Days.Left >= day.DayNumber - slack, pair);
    }

    /// <summary>Nothing in a lane contradicts a relation to the whole, to another lane or to a step.</summary>
    private void CheckFocus(FocusView focus)
    {
        var steps = focus.Steps.Select(step => step.Rows);
        IReadOnlyList<TimeRow>[] lanes = [focus.Before.Rows, .. steps, focus.After.Rows];
        var groups = lanes
            .Select(rows => rows.Select(row => _events[row.Event.Text]).ToList())
            .ToList();
        for (var earlier = 0; earlier < groups.Count; earlier++)
        {
            foreach (var later in groups.Skip(earlier + 1).SelectMany(group => group))
                Assert.DoesNotContain(groups[earlier], @event => IsBefore(later, @event));
        }

        if (focus.Whole is { } row)
        {
            var whole = _events[row.Event.Text];
            Assert.DoesNotContain(groups[0], @event => IsBefore(whole, @event));
            Assert.DoesNotContain(groups[^1], @event => IsBefore(@event, whole));
        }
    }

    private bool IsBefore(Event earlier, Event later) => _placements.Earlier[later.Id].Contains(earlier.Id);

    private double AppearedBy(Event @event) =>
        _corpus.GetAll<Claim>(@event.Claims)
            .Where(claim => claim.IsActive && claim.Kind != ClaimKind.Forecast)
            .SelectMany(claim => claim.Citations.Where(citation => citation.Carries))
            .Select(citation => _corpus.Get<Source>(citation.Source).Published.Value.Latest?.DayNumber + 1)
            .Min() ?? double.MaxValue;

    private DayScale ScaleOf(IEnumerable<TimeRow> rows) =>
        DayScale.Of(rows.Select(row => _placements.Of(_events[row.Event.Text])));

    private DayScale FarScale(TimePicture picture)
    {
        var rows = picture.Rows().Where(row => row.Mark is not null).Select(row => row.Event.Text);
        var names = rows.Concat(picture.Focus?.Steps.SelectMany(step => step.Rows).Select(row => row.Event.Text) ?? [])
            .Append(picture.Focus?.Whole?.Event.Text)
            .OfType<string>()
            .Distinct();
        return DayScale.Of(names.Select(name => _placements.Of(_events[name])));
    }

    private static (double Left, double Right) Days(TimeMark mark, DayScale scale)
    {
        var share = (scale.End - scale.Start) / 100;
        return (scale.Start + (AddedEvents.Value(mark.X) * share), scale.Start + (AddedEvents.Value(mark.End) * share));
    }
}
