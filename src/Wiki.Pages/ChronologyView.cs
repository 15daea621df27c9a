using Wiki.Pages.Drawings;

namespace Wiki.Pages;

/// <summary>A topic's chronology: its picture, its events as a list, and the days from which each report counts.</summary>
/// <param name="Picture">Null where nothing places any of the events.</param>
/// <param name="Reports">The sources that report the events, in the order of their last possible day.</param>
public sealed record ChronologyView(TimePicture? Picture, IReadOnlyList<EventLine> Events, IReadOnlyList<ReportDays> Reports)
{
    /// <summary>The first day on which a report can have been published.</summary>
    public int First => Reports.Min(report => report.From);

    /// <summary>The last day on which a report can have been published.</summary>
    public int Last => Reports.Max(report => report.Until);
}

/// <summary>A report with the days on which it can have been published, as day numbers; it counts from the last of them.</summary>
public sealed record ReportDays(string Label, string Published, int From, int Until);

/// <summary>A number that reports give for an event.</summary>
/// <param name="Reports">The reports that carry it, by their place in the chronology's list.</param>
public sealed record EventFigure(string Measure, string Value, Link Claim, IReadOnlyList<int> Reports);
