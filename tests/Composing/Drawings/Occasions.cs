using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Tests.Composing.Drawings;

/// <summary>Events added to the made-up wiki, and the pages that show them.</summary>
internal static class Occasions
{
    /// <summary>Writes an event that rests on the same claim as the wiki's own.</summary>
    public static TinySite WithEvent(this TinySite site, string id, params string[] keys) =>
        site.With(
            $"events/{id}.md",
            $"---\ntitle: The {id}\nkind: period\n{string.Concat(keys.Select(key => $"{key}\n"))}claims:\n  - crossing\n---\n"
        );

    public static ChronologyView Chronology(this TinySite site) => site.Topic().Chronology!;

    public static TimeRow Row(this TimePicture picture, string id) =>
        picture.Rows.Single(row => row.Event.Text == $"The {id}");

    public static TopicPage Topic(this TinySite site)
    {
        // What the events are dated by is of no matter here, so the rules are not asked.
        var corpus = site.Read();
        var (proofs, _) = Policy.Check(corpus, new HashSet<string>());
        var edition = new Edition(corpus, proofs, PublishedAsset.All);
        var topic = edition.Corpus.Topics[0];
        return TopicPages.Of(topic, new PageScope(edition, topic.Route));
    }

    public static IReadOnlyList<TopicPage> TopicsOf(Edition edition) =>
        [.. edition.Corpus.Topics.Select(topic => TopicPages.Of(topic, new PageScope(edition, topic.Route)))];

    /// <summary>The number of a length, without its unit.</summary>
    public static double Value(string length) =>
        double.Parse(length.TrimEnd('%', 'r', 'e', 'm'), System.Globalization.CultureInfo.InvariantCulture);
}
