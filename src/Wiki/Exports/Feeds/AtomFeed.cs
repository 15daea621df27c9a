using System.Xml;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Feeds;

/// <summary>
/// Writes new and changed claims as an Atom feed (RFC 4287). Many are divided into the pages of a paged feed (RFC 5005,
/// section 3), so that a reader can reach every entry. They are no archive in the sense of section 4, as archives never
/// change, and a claim added today can rest on an old report and be dated so.
/// </summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>
    /// The most entries of one file. Most programs read only the first file of a feed, so it is large enough for all
    /// entries of a small wiki.
    /// </summary>
    private const int MostItems = 1000;

    public static IEnumerable<SiteFile> Write(Edition edition) => Write(edition, MostItems);

    /// <summary>The feed, and the pages that follow where one file would have more than so many entries.</summary>
    public static IReadOnlyList<SiteFile> Write(Edition edition, int most)
    {
        var items = NewsItem.All(edition).ToList();
        var newest = items.Count == 0 ? ContentDates.Newest(edition) : items[0].On;
        var pages = items.Count == 0 ? [[]] : items.Chunk(most).ToList();
        return [.. pages.Select((page, index) => Write(page, new FeedPage(edition, index + 1, pages.Count, newest)))];
    }

    private static SiteFile Write(NewsItem[] items, FeedPage page) =>
        new(page.Path, XmlText.Write(xml => WriteFeed(items, page, xml)));

    private static void WriteFeed(NewsItem[] items, FeedPage page, XmlWriter xml)
    {
        var site = page.Edition.Corpus.Site;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Language);
        WriteElement("id", page.Ids.Urn("feed"), xml);
        WriteElement("title", site.Title, xml);
        WriteElement("subtitle", site.Description, xml);
        WriteElement("updated", ContentDates.Stamp(page.Updated), xml);
        foreach (var (relation, path) in page.Links)
            WriteLink(relation, DataFormats.Feed.MediaType, page.AddressOf(path), xml);
        WriteLink("alternate", "text/html", page.AddressOf(Route.Home.Path), xml);
        xml.WriteStartElement("author", Namespace);
        WriteElement("name", site.Title, xml);
        xml.WriteEndElement();
        if (page.IsComplete)
            xml.WriteElementString("fh", "complete", FeedPage.HistoryNamespace, null);
        foreach (var item in items)
            WriteItem(item, page, xml);
        xml.WriteEndElement();
    }

    private static void WriteItem(NewsItem item, FeedPage page, XmlWriter xml)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteElement("id", page.Ids.Urn($"news/{item.Name}"), xml);
        WriteElement("title", $"{item.What}: {Voices.Title(item.Claim, page.Edition.Corpus)}", xml);
        WriteElement("updated", ContentDates.Stamp(item.On), xml);
        WriteLink("alternate", "text/html", page.AddressOf(item.Claim.Route.Path), xml);
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", item.Claim.Status.Value.Word());
        xml.WriteEndElement();
        xml.WriteStartElement("summary", Namespace);
        if (item.Language is { } language)
            xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteString(item.Words);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteElement(string name, string words, XmlWriter xml) =>
        xml.WriteElementString(name, Namespace, words);

    private static void WriteLink(string relation, string type, string address, XmlWriter xml)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
