using System.Xml.Linq;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>Reads the head of a published page and the frame around its content.</summary>
internal static class ShownHeadReader
{
    public static ShownHead Read(Route route, XElement root) => new()
    {
        Title = root.Named("title").FirstOrDefault()?.Value ?? "",
        Description = Meta(root, "name", "description"),
        Canonical = root.Named("link").FirstOrDefault(link => Is(link, "rel", "canonical"))?.Find("href"),
        MovedTo = Meta(root, "http-equiv", "refresh") is { } content ? Refresh.AddressIn(content) : null,
        StructuredData = root.Named("script").FirstOrDefault(script => script.Attribute("type") is not null)?.Value,
        Looks = [.. root.Named("link").Where(IsLook).Select(link => link.FindOrEmpty("href")), .. Pictures(root)],
        Banner = Frame(route, root.Named("header").FirstOrDefault(header => Is(header, "class", "banner"))),
        Footer = Frame(route, root.Named("footer").FirstOrDefault(footer => Is(footer, "class", "closing"))),
    };

    private static bool IsLook(XElement link) => Is(link, "rel", "stylesheet") || Is(link, "rel", "icon");

    private static IEnumerable<string> Pictures(XElement root) =>
        root.Named("img").Select(picture => picture.FindOrEmpty("src"));

    private static string? Meta(XElement root, string attribute, string value) =>
        root.Named("meta").FirstOrDefault(meta => Is(meta, attribute, value))?.Find("content");

    /// <summary>The words without the page's own address, and where the links lead.</summary>
    private static string? Frame(Route route, XElement? frame)
    {
        if (frame is null)
            return null;
        var words = frame.DescendantNodes().OfType<XText>().Where(text => !Is(text.Parent!, "class", "address"));
        var labels = frame.Descendants().Attributes().Where(IsLabel).Select(label => label.Value);
        var links = frame.Named("a").Select(link => route.Follow(link.FindOrEmpty("href")).Path);
        return string.Join('\n', words.Select(text => text.Value.Trim()).Concat(labels).Concat(links));
    }

    private static bool IsLabel(XAttribute attribute) =>
        attribute.Name.LocalName is "aria-label" or "placeholder" or "title" or "alt";

    private static bool Is(XElement element, string attribute, string value) =>
        element.Find(attribute) == value;
}
