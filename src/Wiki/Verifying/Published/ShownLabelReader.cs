using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Reads what a published page says besides its words: links, labels, drawn values, texts to copy.</summary>
internal static class ShownLabelReader
{
    public static ShownPage Read(ShownPage page, XElement root) => page with
    {
        Head = ShownHeadReader.Read(page.Route, root),
        Links = ShownLinkReader.Read(root),
        Headings = ShownOutlineReader.Headings(root),
        Outline = ShownOutlineReader.Outline(root),
        SourceNames = [.. Pairs(root, "data-source", "data-name")],
        Marks = [.. Pairs(root, "data-passage", "title")],
        DrawnValues = [.. root.Named("text").Where(IsValue).Select(text => text.Value)],
        CitationsToCopy =
            [.. root.Named("pre").Where(IsToCopy).Select(text => (text.FindOrEmpty("data-copy"), text.Value))],
    };

    private static bool IsToCopy(XElement text) => text.Find("data-copy") is not null;

    private static bool IsValue(XElement text) => text.FindOrEmpty("class") == "value";

    /// <summary>The values of two attributes where an element has both.</summary>
    private static IEnumerable<(string, string)> Pairs(XElement root, string one, string other) =>
        root.Descendants()
            .Where(element => element.Find(one) is not null && element.Find(other) is not null)
            .Select(element => (element.FindOrEmpty(one), element.FindOrEmpty(other)));
}
