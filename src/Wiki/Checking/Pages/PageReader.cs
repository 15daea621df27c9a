using System.Text;
using System.Xml;
using Wiki.Rendering;

namespace Wiki.Checking.Pages;

/// <summary>
/// Reads a rendered page back. Pages are well-formed XML as well as HTML, so that the reader of the framework proves it.
/// </summary>
internal sealed class PageReader(Route route, SharedWords shared)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = true };

    private readonly PageFacts _facts = new(route);
    private readonly Stack<(bool IsVerbatim, StringBuilder? Words, Action<string>? Close)> _open = new();

    /// <param name="shared">Keeps once what many pages hold.</param>
    public static PageFacts Read(RenderedPage page, SharedWords shared)
    {
        var reader = new PageReader(page.Route, shared);
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(page.Html), Settings);
            while (xml.Read())
                reader.Visit(xml);
        }
        catch (XmlException fault)
        {
            reader._facts.Fault = fault.Message;
        }

        return reader._facts;
    }

    private void Visit(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Open(xml);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                foreach (var (_, words, _) in _open)
                    words?.Append(xml.Value);
                FindMark(xml.Value);
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
        }
    }

    private void Open(XmlReader xml)
    {
        if (xml.GetAttribute("id") is { } id)
            _facts.Ids.Add(shared.Share(id));
        if ((xml.LocalName == "a" || IsAlternate(xml)) && xml.GetAttribute("href") is { } href)
            _facts.Links.Add(shared.Share(href));
        if (Request(xml) is { } request)
            _facts.Requests.Add(shared.Share(request));
        if (xml.LocalName == "figure" && HasClass(xml, "citation"))
            _facts.Citations++;
        var (words, close) = Collect(xml);
        if (!xml.IsEmptyElement)
            _open.Push((IsVerbatim(xml), words, close));
    }

    private (StringBuilder?, Action<string>?) Collect(XmlReader xml)
    {
        if (xml.LocalName == "a" && HasClass(xml, "quote"))
        {
            var address = xml.GetAttribute("href") ?? "";
            return (new StringBuilder(), words => _facts.Quotes.Add((shared.Share(words), shared.Share(address))));
        }

        if (xml.LocalName == "mark" && xml.GetAttribute("data-passage") is { } passage)
            return (new StringBuilder(), words => _facts.Marks[shared.Share(passage)] = shared.Share(_facts.Marks.GetValueOrDefault(passage, "") + words));
        return (null, null);
    }

    private void Close()
    {
        var (_, words, close) = _open.Pop();
        close?.Invoke(words!.ToString());
    }

    private void FindMark(string words)
    {
        if (!words.Contains("[@", StringComparison.Ordinal) && !words.Contains("[[", StringComparison.Ordinal))
            return;
        if (!_open.Any(element => element.IsVerbatim))
            _facts.MarkLeft = words.Trim();
    }

    /// <summary>Words of a report, which say their language, code, and data for programs stand as they are, brackets included.</summary>
    private static bool IsVerbatim(XmlReader xml) => xml.LocalName is "code" or "script" || (xml.LocalName != "html" && xml.GetAttribute("lang") is not null);

    private static string? Request(XmlReader xml) => xml.LocalName switch
    {
        "link" when !HasWord(xml.GetAttribute("rel"), "canonical") && !IsAlternate(xml) => xml.GetAttribute("href"),
        "script" or "img" or "iframe" or "source" or "video" or "audio" or "embed" => xml.GetAttribute("src"),
        "object" => xml.GetAttribute("data"),
        _ => null,
    };

    /// <summary>The page in another form, which a browser does not fetch.</summary>
    private static bool IsAlternate(XmlReader xml) => xml.LocalName == "link" && HasWord(xml.GetAttribute("rel"), "alternate");

    private static bool HasClass(XmlReader xml, string name) => HasWord(xml.GetAttribute("class"), name);

    private static bool HasWord(string? words, string word) => words?.Split(' ').Contains(word) == true;
}
