using System.Xml;

namespace Wiki.Receiving.Logos;

/// <summary>
/// Finds what a browser would run or request in an SVG file: known elements of SVG are shapes, and all others are
/// taken for programs.
/// </summary>
internal static class SvgParts
{
    public const string Namespace = "http://www.w3.org/2000/svg";
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Declarations = "http://www.w3.org/2000/xmlns/";
    private const string Reference = "url(";

    private static readonly HashSet<string> Shapes = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "desc", "title", "metadata", "symbol", "use", "switch", "style", "path", "rect", "circle",
        "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "marker", "pattern", "mask", "clipPath",
        "linearGradient", "radialGradient", "stop", "filter", "feBlend", "feColorMatrix", "feComponentTransfer",
        "feComposite", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur",
        "feMerge", "feMergeNode", "feMorphology", "feOffset", "feTile", "feTurbulence",
    };

    /// <summary>Functions and rules of CSS by which a style requests a file.</summary>
    private static readonly string[] Requests = ["@import", "image(", "image-set(", "src("];

    /// <summary>Null if the node that was read does nothing.</summary>
    public static string? ActiveIn(XmlReader reader) => reader.NodeType switch
    {
        XmlNodeType.DocumentType => "a document type, '<!DOCTYPE ...>'",
        XmlNodeType.ProcessingInstruction => $"'<?{reader.Name} ...?>'",
        XmlNodeType.Element when IsActive(reader) => $"<{reader.Name}>",
        XmlNodeType.Element => ActiveAttribute(reader),
        XmlNodeType.Text or XmlNodeType.CDATA when Leads(reader.Value) => "a style that requests a file",
        _ => null,
    };

    private static bool IsActive(XmlReader reader) => reader.NamespaceURI switch
    {
        Namespace => !Shapes.Contains(reader.LocalName),
        var other => other is Html or "",
    };

    private static string? ActiveAttribute(XmlReader reader)
    {
        for (var isOne = reader.MoveToFirstAttribute(); isOne; isOne = reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != Declarations && IsActive(reader.LocalName, reader.Prefix, reader.Value))
                return $"the attribute {reader.Name}=\"{reader.Value}\"";
        }

        reader.MoveToElement();
        return null;
    }

    private static bool IsActive(string name, string prefix, string value) => name.ToLowerInvariant() switch
    {
        ['o', 'n', ..] => true,
        "base" when prefix == "xml" => true,
        "href" or "src" => !value.TrimStart().StartsWith('#'),
        _ => prefix.Length == 0 && Leads(value),
    };

    /// <summary>Whether words of CSS lead out of the file; an escaped letter could hide that they do.</summary>
    private static bool Leads(string css)
    {
        if (css.Contains('\\', StringComparison.Ordinal) || Array.Exists(Requests, word => Has(css, word)))
            return true;
        return css.Split(Reference).Length != css.ToLowerInvariant().Split(Reference).Length
            || css.Split(Reference).Skip(1).Any(rest => !rest.TrimStart(' ', '\t', '\n', '"', '\'').StartsWith('#'));
    }

    private static bool Has(string css, string word) => css.Contains(word, StringComparison.OrdinalIgnoreCase);
}
