using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads the links of a published page.</summary>
internal static class ShownLinkReader
{
    public static IReadOnlyList<ShownLink> Read(XElement root) =>
        [.. root.Descendants().Where(element => element.Name.LocalName == "a").Select(Link)];

    private static ShownLink Link(XElement link)
    {
        var parent = link.Parent!;
        var drawn = parent.Name.LocalName == "svg" ? Texts(link).ToList() : [];
        return new ShownLink(Attribute(link, "href") ?? "", drawn.Count > 0 ? string.Concat(drawn) : link.Value)
        {
            Classes = Attribute(link, "class")?.Split(' ') ?? [],
            Title = Attribute(link, "title") ?? Child(link, "title"),
            Label = Attribute(link, "aria-label"),
            Source = Attribute(parent, "data-source"),
            Drawn = drawn,
            Row = RowOf(parent),
        };
    }

    private static string? RowOf(XElement parent) => parent switch
    {
        { Name.LocalName: "th", Parent: { } row } when Attribute(parent, "scope") == "row" => Spaced(row),
        { Name.LocalName: "p", Parent: { } row } when Attribute(row, "class") == "mark-row" => When(parent),
        _ => null,
    };

    /// <summary>The date beside a link to an event.</summary>
    private static string? When(XElement line) => line.Elements().LastOrDefault(IsWhen)?.Value;

    private static bool IsWhen(XElement element) =>
        Attribute(element, "class")?.StartsWith("when", StringComparison.Ordinal) == true;

    private static string Spaced(XElement row) =>
        string.Join(' ', row.DescendantNodes().OfType<XText>().Select(text => text.Value));

    private static IEnumerable<string> Texts(XElement link) =>
        link.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value);

    private static string? Child(XElement link, string name) =>
        link.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    private static string? Attribute(XElement element, string name) => element.Attribute(name)?.Value;
}
