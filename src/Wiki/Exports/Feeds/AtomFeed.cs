using System.Xml;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Feeds;

/// <summary>Writes new and changed claims as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Feed readers fetch the feed often, so it contains only the newest items.</summary>
    private const int MostItems = 100;

    public static SiteFile Write(Edition edition) =>
        new(DataFormats.Feed.Path, XmlText.Write(xml => WriteFeed(edition, xml)));

    private static void WriteFeed(Edition edition, XmlWriter xml)
    {
        var (site, ids) = (edition.Corpus.Site, new StableId(edition));
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Language);
        WriteElement("id", ids.Urn("feed"), xml);
        WriteElement("title", site.Title, xml);
        WriteElement("subtitle", site.Description, xml);
        WriteElement("updated", ContentDates.Stamp(ContentDates.Newest(edition)), xml);
        if (site.BaseAddress is not null)
            WriteLink("self", DataFormats.Feed.MediaType, edition.AddressOf(DataFormats.Feed.Path), xml);
        WriteLink("alternate", "text/html", Address(Route.Home, edition), xml);
        xml.WriteStartElement("author", Namespace);
        WriteElement("name", site.Title, xml);
        xml.WriteEndElement();
        foreach (var item in NewsItem.All(edition).Take(MostItems))
            WriteItem(item, (edition, ids), xml);
        xml.WriteEndElement();
    }

    private static void WriteItem(NewsItem item, (Edition Edition, StableId Ids) feed, XmlWriter xml)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteElement("id", feed.Ids.Urn($"news/{item.Name}"), xml);
        WriteElement("title", $"{item.What}: {Voices.Statement(item.Claim, feed.Edition.Corpus)}", xml);
        WriteElement("updated", ContentDates.Stamp(item.On), xml);
        WriteLink("alternate", "text/html", Address(item.Claim.Route, feed.Edition), xml);
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", item.Claim.Status.Value.Word());
        xml.WriteEndElement();
        WriteElement("summary", item.Words, xml);
        xml.WriteEndElement();
    }

    private static string Address(Route route, Edition edition) =>
        edition.AddressFrom(DataFormats.Feed.Path, route.Path);

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
