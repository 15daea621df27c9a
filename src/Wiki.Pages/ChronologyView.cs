using Wiki.Pages.Drawings;

namespace Wiki.Pages;

/// <summary>A topic's chronology: picture, list of events, and possible publication days of the sources.</summary>
/// <param name="Sources">The sources that report the events, sorted by their last possible day.</param>
public sealed record ChronologyView(
    TimePicture Picture,
    IReadOnlyList<EventLine> Events,
    IReadOnlyList<SourceDays> Sources)
{
    /// <summary>The first possible publication day of any source.</summary>
    public int First => Sources.Min(source => source.From);

    /// <summary>The last possible publication day of any source.</summary>
    public int Last => Sources.Max(source => source.Until);
}

/// <summary>A source and its first and last possible publication day, as day numbers.</summary>
/// <param name="Source">The id of the source.</param>
public sealed record SourceDays(string Source, string ShortName, string Published, int From, int Until);
