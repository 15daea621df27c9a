using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads what lists of a published page say of the records that they link.</summary>
internal static class ShownDetailReader
{
    public static IReadOnlyList<ShownDetail> Read(XElement root) =>
        [.. root.Descendants().Select(Detail).OfType<ShownDetail>()];

    private static ShownDetail? Detail(XElement element)
    {
        if ((element.Find("data-place") ?? element.Find("data-actor")) is { } named && element.Name.LocalName == "span")
            return new(ShownPart.Name, named, element.Value.Trim());
        if (element.Find("class") is not { } look || element.Parent is not { } parent)
            return null;
        return (element.Name.LocalName, look) switch
        {
            ("span", "kind") when parent.HasClass("statement") => Of(ShownPart.ClaimKind, element, parent),
            ("span", "status") when parent.HasClass("statement") => Of(ShownPart.Status, element, parent),
            ("b", "value") when Item(parent, "rivals") is { } item => Of(ShownPart.Figure, element, item),
            ("p", "when") when Item(parent, "events") is { } item => Of(ShownPart.When, element, item),
            ("span", "kind") when Item(parent, "events") is { } item => Of(ShownPart.EventKind, element, item),
            ("span", "when") when parent.Name.LocalName == "th" => Of(ShownPart.Published, element, parent),
            ("p", "repeated") => Of(ShownPart.Sentence, element, parent),
            _ => null,
        };
    }

    private static ShownDetail Of(ShownPart part, XElement element, XElement around) =>
        new(part, around.Named("a").FirstOrDefault()?.Find("href") ?? "", element.Value.Trim());

    /// <summary>The item of a list of a class that an element is within; null if it is within none.</summary>
    private static XElement? Item(XElement element, string list) =>
        element.AncestorsAndSelf().FirstOrDefault(item => item.Name.LocalName == "li") is { } item
        && item.Parent?.HasClass(list) == true
            ? item
            : null;
}
