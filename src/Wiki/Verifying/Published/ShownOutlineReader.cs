using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads the headings of a published page, and the outline that lists them.</summary>
internal static class ShownOutlineReader
{
    /// <summary>The words of each heading that an address can lead to, by its fragment.</summary>
    public static IReadOnlyList<(string Anchor, string Words)> Headings(XElement root) =>
    [
        .. from heading in root.Descendants()
           where heading.Name.LocalName is "h2" or "h3" or "h4" && heading.Find("id") is not null
           select (heading.FindOrEmpty("id"), heading.Value.Trim()),
    ];

    /// <summary>The entries of the list of sections.</summary>
    public static IReadOnlyList<(string Href, string Words)> Outline(XElement root) =>
    [
        .. from list in root.Named("details")
           where list.HasClass("outline")
           from link in list.Named("a")
           select (link.FindOrEmpty("href"), link.Value.Trim()),
    ];
}
