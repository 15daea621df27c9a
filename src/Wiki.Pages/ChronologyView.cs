using Wiki.Pages.Drawings;

namespace Wiki.Pages;

/// <summary>A topic's chronology: picture, list of events, and possible publication days of the reports.</summary>
/// <param name="Reports">The sources that report the events, sorted by their last possible day.</param>
public sealed record ChronologyView(
    TimePicture Picture,
    IReadOnlyList<EventLine> Events,
    IReadOnlyList<ReportDays> Reports)
{
    /// <summary>The first possible publication day of any report.</summary>
    public int First => Reports.Min(report => report.From);

    /// <summary>The last possible publication day of any report.</summary>
    public int Last => Reports.Max(report => report.Until);
}

/// <summary>A report and its first and last possible publication day, as day numbers.</summary>
/// <param name="Source">The id of the source.</param>
public sealed record ReportDays(string Source, string Label, string Published, int From, int Until);

/// <summary>A number that reports give for an event.</summary>
/// <param name="Reports">The reports that contain it, as indexes into <see cref="ChronologyView.Reports"/>.</param>
public sealed record EventFigure(string Measure, string Value, Link Claim, IReadOnlyList<int> Reports);
