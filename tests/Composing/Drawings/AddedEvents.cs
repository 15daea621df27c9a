using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Tests.Composing.Drawings;

/// <summary>Events added to the made-up wiki, and the pages that show them.</summary>
internal static class AddedEvents
{
    private const string Bands =
        "bands:\n  - label: Before\n    dates: ../2021-04-29\n  - label: The day\n    dates: 2021-04-30\n"
        + "    as: steps\n  - label: After\n    dates: 2021-04-30/..\nmatrix:\n  - label";

    /// <summary>Writes an event that rests on the same claim as the wiki's own.</summary>
    public static TinySite WithEvent(this TinySite site, string id, params string[] keys) =>
        site.With(
            $"events/{id}.md",
            $"---\ntitle: The {id}\nkind: period\n{string.Concat(keys.Select(key => $"{key}\n"))}claims:\n  - crossing\n---\n"
        );

    /// <summary>Makes 30 April 2021 the day on which the chronology turns.</summary>
    public static TinySite WithFocus(this TinySite site) =>
        site.With(
            "topics/bridge.md",
            File.ReadAllText(Path.Combine(site.Content, "topics/bridge.md"))
                .Replace("matrix:\n  - label", Bands, StringComparison.Ordinal)
        );

    public static ChronologyView Chronology(this TinySite site) => site.Topic().Chronology!;

    public static TimeRow Row(this TimePicture picture, string id) =>
        picture.Rows().First(row => row.Event.Text == $"The {id}");

    public static TimeMark Mark(this TimePicture picture, string id) => picture.Row(id).Mark!;

    public static IEnumerable<TimeRow> Rows(this TimePicture picture) =>
        picture.Lanes().SelectMany(lane => lane.Rows)
            .Concat(picture.Focus?.Steps.SelectMany(step => step.Rows) ?? []);

    public static IEnumerable<TimeLane> Lanes(this TimePicture picture)
    {
        var lanes = picture.Scales.SelectMany(scale => scale.Lanes.Concat(scale.Unplaced));
        return picture.Focus is { } focus
            ? lanes.Concat([focus.Before, focus.Somewhere, focus.After, focus.Unordered])
            : lanes;
    }

    public static TopicPage Topic(this TinySite site)
    {
        // What the events are dated by is of no matter here, so the rules are not run.
        var corpus = site.Read();
        var edition = new Edition(corpus, ProvenQuotes.Of(corpus), PublishedAsset.All);
        var topic = edition.Corpus.Topics[0];
        return TopicPages.Of(topic, new PageScope(edition, topic.Route));
    }

    public static IReadOnlyList<TopicPage> TopicsOf(Edition edition) =>
        [.. edition.Corpus.Topics.Select(topic => TopicPages.Of(topic, new PageScope(edition, topic.Route)))];

    /// <summary>The number of a length, without its unit.</summary>
    public static double Value(string length) =>
        double.Parse(length.TrimEnd('%', 'r', 'e', 'm'), System.Globalization.CultureInfo.InvariantCulture);
}
