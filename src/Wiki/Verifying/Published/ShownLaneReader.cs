using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads the groups of events in the chronologies of a published page.</summary>
internal static class ShownLaneReader
{
    public static IReadOnlyList<ShownLane> Read(XElement root) =>
    [
        .. from days in root.Named("span")
           where days.HasClass("days")
           let heading = days.Parent!
           let lane = heading.Parent!
           select new ShownLane(
               string.Concat(heading.Nodes().OfType<XText>().Select(text => text.Value)).Trim(),
               days.Value,
               [.. lane.Named("ol").Select(rows => rows.Find("aria-label")).OfType<string>()],
               [.. lane.Named("a").Select(link => link.FindOrEmpty("href"))]),
    ];
}

/// <summary>A group of events below its heading.</summary>
/// <param name="Heading">What the events have in common.</param>
/// <param name="Days">The days within which they lie.</param>
/// <param name="Labels">What is read out for its lists.</param>
/// <param name="Hrefs">The addresses of the events, and of others.</param>
internal sealed record ShownLane(
    string Heading, string Days, IReadOnlyList<string> Labels, IReadOnlyList<string> Hrefs);
