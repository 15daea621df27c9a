using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads the links of a published page.</summary>
internal static class ShownLinkReader
{
    public static IReadOnlyList<ShownLink> Read(XElement root) =>
        [.. root.Named("a").Select(Link)];

    private static ShownLink Link(XElement link)
    {
        var parent = link.Parent!;
        var drawn = parent.Name.LocalName == "svg" ? Texts(link).ToList() : [];
        return new ShownLink(link.FindOrEmpty("href"), drawn.Count > 0 ? string.Concat(drawn) : link.Value)
        {
            Classes = link.Find("class")?.Split(' ') ?? [],
            Title = link.Find("title") ?? Child(link, "title"),
            Label = link.Find("aria-label"),
            Source = parent.Find("data-source"),
            Drawn = drawn,
            Row = RowOf(parent),
        };
    }

    private static string? RowOf(XElement parent) => parent switch
    {
        { Name.LocalName: "th", Parent: { } row } when parent.Find("scope") == "row" => Spaced(row),
        { Name.LocalName: "p", Parent: { } row } when row.Find("class") == "mark-row" => When(parent),
        _ => null,
    };

    /// <summary>The date beside a link to an event.</summary>
    private static string? When(XElement line) => line.Elements().LastOrDefault(IsWhen)?.Value;

    private static bool IsWhen(XElement element) =>
        element.Find("class")?.StartsWith("when", StringComparison.Ordinal) == true;

    private static string Spaced(XElement row) =>
        string.Join(' ', row.DescendantNodes().OfType<XText>().Select(text => text.Value));

    private static IEnumerable<string> Texts(XElement link) =>
        link.Named("text").Select(text => text.Value);

    private static string? Child(XElement link, string name) =>
        link.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
}
