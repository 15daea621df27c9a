using System.Xml.Linq;

namespace Wiki.Verifying.Published;

/// <summary>Finds elements of a published page, and their attributes.</summary>
internal static class ShownElements
{
    public static IEnumerable<XElement> Named(this XElement root, string name) =>
        root.Descendants().Where(element => element.Name.LocalName == name);

    /// <summary>The value of an attribute; null if the element does not have it.</summary>
    public static string? Find(this XElement element, string attribute) => element.Attribute(attribute)?.Value;

    /// <summary>The value of an attribute; empty if the element does not have it.</summary>
    public static string FindOrEmpty(this XElement element, string attribute) => element.Find(attribute) ?? "";

    /// <summary>The letters of the words that a reader sees; citation marks stand within words of others.</summary>
    public static string LettersOf(this XElement root) => Letters.Of(string.Concat(
        root.DescendantNodes()
            .OfType<XText>()
            .Where(text => !text.Ancestors().Any(element => element.Name.LocalName is "sup" or "script"))
            .Select(text => text.Value)));

    public static bool HasClass(this XElement element, string word) =>
        element.Find("class")?.Split(' ').Contains(word) == true;
}
