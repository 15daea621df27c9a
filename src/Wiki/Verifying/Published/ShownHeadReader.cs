using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads the head of a published page and the frame around its content.</summary>
internal static class ShownHeadReader
{
    public static ShownHead Read(Route route, XElement root) => new()
    {
        Title = Named(root, "title").FirstOrDefault()?.Value ?? "",
        Description = Meta(root, "name", "description"),
        Canonical = Named(root, "link").FirstOrDefault(link => Is(link, "rel", "canonical"))?.Attribute("href")?.Value,
        MovedTo = Meta(root, "http-equiv", "refresh") is { } refresh
            ? refresh[(refresh.IndexOf('=', StringComparison.Ordinal) + 1)..]
            : null,
        StructuredData = Named(root, "script").FirstOrDefault(script => script.Attribute("type") is not null)?.Value,
        Looks = [.. Named(root, "link").Where(IsLook).Select(link => Value(link, "href")), .. Pictures(root)],
        Banner = Frame(route, Named(root, "header").FirstOrDefault(header => Is(header, "class", "banner"))),
        Footer = Frame(route, Named(root, "footer").FirstOrDefault(footer => Is(footer, "class", "closing"))),
    };

    private static bool IsLook(XElement link) => Is(link, "rel", "stylesheet") || Is(link, "rel", "icon");

    private static IEnumerable<string> Pictures(XElement root) =>
        Named(root, "img").Select(picture => Value(picture, "src"));

    private static string? Meta(XElement root, string attribute, string value) =>
        Named(root, "meta").FirstOrDefault(meta => Is(meta, attribute, value))?.Attribute("content")?.Value;

    /// <summary>The words without the page's own address, and where the links lead.</summary>
    private static string? Frame(Route route, XElement? frame)
    {
        if (frame is null)
            return null;
        var words = frame.DescendantNodes().OfType<XText>().Where(text => !Is(text.Parent!, "class", "address"));
        var labels = frame.Descendants().Attributes().Where(IsLabel).Select(label => label.Value);
        var links = Named(frame, "a").Select(link => route.Follow(Value(link, "href")).Path);
        return string.Join('\n', words.Select(text => text.Value.Trim()).Concat(labels).Concat(links));
    }

    private static bool IsLabel(XAttribute attribute) =>
        attribute.Name.LocalName is "aria-label" or "placeholder" or "title" or "alt";

    private static bool Is(XElement element, string attribute, string value) =>
        element.Attribute(attribute)?.Value == value;

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    private static IEnumerable<XElement> Named(XElement root, string name) =>
        root.Descendants().Where(element => element.Name.LocalName == name);
}
