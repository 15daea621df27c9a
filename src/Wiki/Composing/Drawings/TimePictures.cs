using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Draws the events of a topic in time, from near its focal period to all of its years.</summary>
internal static class TimePictures
{
    /// <param name="topic">The topic, with the bands it names.</param>
    /// <param name="events">Its events in order, each with its line.</param>
    /// <param name="placements">The possible days of the events.</param>
    public static TimePicture Of(
        Topic topic, IReadOnlyList<(Event Event, EventLine Line)> events, Placements placements)
    {
        var drawn = events.Select(each => Drawn(each.Event, each.Line, placements)).ToList();
        var period = FocalPeriod.Of(topic, drawn);
        var focus = period is null ? null : FocusViews.Of(period);
        var near = period is null ? null : ScaleViews.Near(period);
        var far = ScaleViews.Far(drawn, focus is null ? [] : period!.Near);
        var views = new[] { near, far }.OfType<ScaleView>().ToList();
        var count = Counted.Of(events.Count, "one event", "events");
        return new TimePicture
        {
            Title = $"{topic.Name}: {count}",
            Focus = focus,
            Scales = views,
            Keys = TimeMarks.Keys(Marks(focus, views)),
        };
    }

    /// <summary>The view of the focal period without the others, as far as there is one.</summary>
    public static TimePicture Nearest(TimePicture picture) => picture.Focus is null
        ? picture
        : picture with { Scales = [], Keys = TimeMarks.Keys(Marks(picture.Focus, [])) };

    /// <summary>One event between others; null if nothing places it.</summary>
    /// <param name="event">The event.</param>
    /// <param name="events">The event, its parts and the events before and after it, in order.</param>
    /// <param name="placements">The possible days of the events.</param>
    public static FocusView? Around(
        Event @event, IReadOnlyList<(Event Event, EventLine Line)> events, Placements placements)
    {
        var drawn = events.Select(each => Drawn(each.Event, each.Line, placements)).ToList();
        var period = FocalPeriod.Around(drawn.Find(each => each.Event.Id == @event.Id)!, drawn);
        return period is null ? null : FocusViews.Of(period);
    }

    private static DrawnEvent Drawn(Event @event, EventLine line, Placements placements) =>
        new(@event, line, placements.Of(@event))
        {
            IsDated = placements.IsDated(@event),
            IsUpcoming = placements.IsUpcoming(@event),
            Wholes = [.. placements.Wholes(@event)],
            Earlier = placements.AllEarlier(@event),
        };

    private static IEnumerable<TimeMark> Marks(FocusView? focus, IEnumerable<ScaleView> views)
    {
        IEnumerable<TimeLane> lanes = focus is null
            ? []
            : [focus.Before, focus.Somewhere, focus.After, focus.Unordered];
        return lanes.Concat(views.SelectMany(view => view.Lanes))
            .SelectMany(lane => lane.Rows)
            .Select(row => row.Mark)
            .OfType<TimeMark>();
    }
}
