using System.Text;
using System.Xml;

namespace Wiki.Benchmarks.Peers;

/// <summary>
/// Writes what a page of ours shows as plain Markdown, so that the other generators have the same words and links to
/// render. Drawings, fragments and the marks in reports are left out, in their favour.
/// </summary>
internal sealed class MarkdownOf
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
    };

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _links = new();
    private int _items;
    private bool _isCode;

    private MarkdownOf() { }

    public static string Page(string path)
    {
        using var xml = XmlReader.Create(path, Settings);
        var title = xml.ReadToFollowing("title") ? xml.ReadElementContentAsString() : "";
        if (!xml.ReadToFollowing("main"))
            return "";
        var page = new MarkdownOf();
        using var main = xml.ReadSubtree();
        while (!main.EOF)
        {
            // What has no words is passed over whole.
            if (main is { NodeType: XmlNodeType.Element, LocalName: "svg" or "form" or "meter" })
                main.Skip();
            else if (main.Read())
                page.Visit(main);
        }

        return $"---\ntitle: {Quoted(title)}\n---\n{page._text}\n";
    }

    private static string Quoted(string words) =>
        $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private void Visit(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Open(xml);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                Words(xml.Value);
                break;
            case XmlNodeType.EndElement:
                Close(xml.LocalName);
                break;
        }
    }

    private void Open(XmlReader xml)
    {
        _text.Append(
            xml.LocalName switch
            {
                "h1" or "h2" or "h3" or "h4" => $"\n\n{new string('#', xml.LocalName[1] - '0')} ",
                "li" or "dt" => _items++ == 0 ? "\n- " : " ",
                "dd" => $"{(_items++ == 0 ? "\n  " : " ")}",
                "blockquote" when _items == 0 => "\n\n> ",
                "tr" => "\n| ",
                "pre" => "\n\n```\n",
                "p" or "ul" or "ol" or "dl" or "table" when _items == 0 => "\n\n",
                "a" => "[",
                _ => "",
            }
        );
        _isCode |= xml.LocalName == "pre";
        if (xml.LocalName == "a")
            _links.Push(xml.GetAttribute("href") ?? "");
    }

    private void Close(string name)
    {
        if (name is "li" or "dt" or "dd")
            _items--;
        _isCode &= name != "pre";
        _text.Append(
            name switch
            {
                "a" => $"]({_links.Pop()})",
                "th" or "td" => " | ",
                "thead" => "\n| --- | --- | --- | --- |",
                "pre" => "\n```\n\n",
                "li" or "dt" or "dd" when _items > 0 => ",",
                _ => "",
            }
        );
    }

    private void Words(string words)
    {
        if (_isCode)
            _text.Append(words);
        else if (string.IsNullOrWhiteSpace(words))
            _text.Append(_text.Length > 0 && _text[^1] is ' ' or '\n' ? "" : " ");
        else
            _text.Append(
                words
                    .Replace('\n', ' ')
                    .Replace("|", "\\|", StringComparison.Ordinal)
                    .Replace("[", "\\[", StringComparison.Ordinal)
            );
    }
}
