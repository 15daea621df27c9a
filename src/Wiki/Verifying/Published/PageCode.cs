using System.Xml;
using System.Xml.Linq;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>Finds what a browser would run within a page, other than scripts in files of their own.</summary>
internal static class PageCode
{
    private const string Data = "application/ld+json";
    private const string AtOnce = "0; url=";

    private static readonly HashSet<string> Containers = new(StringComparer.OrdinalIgnoreCase)
    {
        "base", "embed", "frame", "frameset", "iframe", "object", "portal", "template",
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "action", "data", "formaction", "href", "src", "srcdoc", "to", "values",
    };

    /// <summary>Null if nothing runs.</summary>
    public static string? Find(XElement root) => root.DescendantNodesAndSelf().Select(CodeOf).FirstOrDefault(IsCode);

    /// <summary>The policy of the page; null if it states none, or more than one.</summary>
    public static string? PolicyOf(XElement root)
    {
        var policies = root.Descendants()
            .Where(meta => IsEquivalentTo(meta, "Content-Security-Policy"))
            .Select(meta => meta.Attribute("content")?.Value)
            .ToList();
        return policies.Count == 1 ? policies[0] : null;
    }

    private static bool IsCode(string? found) => found is not null;

    /// <summary>
    /// Comments and sections of character data end elsewhere for a browser than for the XML reader, and no page has
    /// any.
    /// </summary>
    private static string? CodeOf(XNode node) => node switch
    {
        XElement element => CodeOf(element),
        { NodeType: XmlNodeType.Text } => null,
        _ => node.ToString(),
    };

    private static string? CodeOf(XElement element)
    {
        var name = element.Name.LocalName;
        if (name != "script" && name.Equals("script", StringComparison.OrdinalIgnoreCase))
            return $"<{name}>";
        if (name == "script" && element.Attribute("src") is null && element.Attribute("type")?.Value != Data)
            return element.Value;
        if (Containers.Contains(name) || (IsEquivalentTo(element, "refresh") && !LeadsWithinTheSite(element)))
            return $"<{name}>";
        return element.Attributes().Where(Runs).Select(attribute => attribute.ToString()).FirstOrDefault();
    }

    /// <summary>The page of a former address redirects; which page it leads to is for another rule.</summary>
    private static bool LeadsWithinTheSite(XElement refresh) =>
        refresh.Attribute("content")?.Value is { } content
        && content.StartsWith(AtOnce, StringComparison.Ordinal)
        && Refresh.AddressIn(content) is ['.' or (>= 'a' and <= 'z'), ..] address
        && !address.AsSpan().ContainsAny(':', '\\');

    private static bool Runs(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        return name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || name.Equals("srcdoc", StringComparison.OrdinalIgnoreCase)
            || (Addresses.Contains(name) && IsScript(attribute.Value));
    }

    /// <summary>Browsers drop white space and controls from an address.</summary>
    private static bool IsScript(string address)
    {
        var plain = string.Concat(address.Where(letter => letter > ' '));
        return plain.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            || plain.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsEquivalentTo(XElement element, string header) =>
        element.Name.LocalName.Equals("meta", StringComparison.OrdinalIgnoreCase)
        && header.Equals(element.Attribute("http-equiv")?.Value, StringComparison.OrdinalIgnoreCase);
}
