using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Wiki.Tests.Sites;

/// <summary>
/// What a reader meets on a page, by lines: words, links with their addresses, marked passages in guillemets.
/// </summary>
internal sealed class PageDigest
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "article",
        "aside",
        "blockquote",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "header",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    };

    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "button",
        "script",
        "style",
        "svg",
        "template",
    };

    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();

    public static IReadOnlyList<string> Of(byte[] html)
    {
        using var reader = XmlReader.Create(new MemoryStream(html), Settings);
        var digest = new PageDigest();
        digest.Walk(
            XDocument
                .Load(reader, LoadOptions.PreserveWhitespace)
                .Descendants()
                .First(element => element.Name.LocalName == "main")
        );
        digest.End();
        return digest._lines;
    }

    private void Walk(XElement element)
    {
        var name = element.Name.LocalName;
        if (Unread.Contains(name))
            return;
        if (Blocks.Contains(name))
            End();
        _line.Append(Before(name));
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                _line.Append(text.Value);
            else if (node is XElement inner)
                Walk(inner);
        }

        _line.Append(After(name, element));
        if (Blocks.Contains(name))
            End();
    }

    private static string Before(string name) =>
        name switch
        {
            ['h', var level and >= '1' and <= '4'] => new string('#', level - '0') + " ",
            "li" => "- ",
            "mark" => "«",
            _ => "",
        };

    private static string After(string name, XElement element) =>
        name switch
        {
            "a" when element.Attribute("href") is { } href => $" <{href.Value}>",
            "mark" => "»",
            _ => "",
        };

    private void End()
    {
        var words = string.Join(' ', _line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > 0 && words != "-")
            _lines.Add(words);
        _line.Clear();
    }
}
