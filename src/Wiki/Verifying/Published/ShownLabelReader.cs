using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads what a published page says besides its words: links, labels, drawn values, texts to copy.</summary>
internal static class ShownLabelReader
{
    public static ShownPage Read(ShownPage page, XElement root) => page with
    {
        Head = ShownHeadReader.Read(page.Route, root),
        Links = ShownLinkReader.Read(root),
        SourceNames = [.. Pairs(root, "data-source", "data-name")],
        Marks = [.. Pairs(root, "data-passage", "title")],
        DrawnValues = [.. Named(root, "text").Where(IsValue).Select(text => text.Value)],
        CitationsToCopy =
            [.. Named(root, "pre").Where(IsToCopy).Select(text => (Value(text, "data-copy"), text.Value))],
    };

    private static bool IsToCopy(XElement text) => text.Attribute("data-copy") is not null;

    private static bool IsValue(XElement text) => Value(text, "class") == "value";

    /// <summary>The values of two attributes where an element has both.</summary>
    private static IEnumerable<(string, string)> Pairs(XElement root, string one, string other) =>
        root.Descendants()
            .Where(element => element.Attribute(one) is not null && element.Attribute(other) is not null)
            .Select(element => (Value(element, one), Value(element, other)));

    private static IEnumerable<XElement> Named(XElement root, string name) =>
        root.Descendants().Where(element => element.Name.LocalName == name);

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";
}
