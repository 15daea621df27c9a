using System.Text;
using System.Xml;
using Wiki.Output;

namespace Wiki.Verifying.Pages;

/// <summary>
/// Parses a rendered page. Pages are well-formed XML as well as HTML, so that the XML reader of .NET can verify them.
/// </summary>
internal sealed class PageReader(RenderedPage page, StringPool shared)
{
    /// <summary>
    /// Most pages contain neither, and the encoder leaves brackets as they are: only the words that are collected are
    /// read.
    /// </summary>
    private readonly bool _mayHaveMarks =
        page.Html.AsSpan().IndexOf("[@"u8) >= 0 || page.Html.AsSpan().IndexOf("[["u8) >= 0;

    private readonly PageFacts _facts = new(page.Route);
    private readonly Tag _tag = new();
    private readonly Stack<(bool IsVerbatim, StringBuilder? Words, Action<string>? Close)> _open = new();

    /// <param name="page">The page to parse.</param>
    /// <param name="shared">The strings that many pages contain.</param>
    public static PageFacts Read(RenderedPage page, StringPool shared)
    {
        var reader = new PageReader(page, shared);
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(page.Html), PageXml.Settings);
            while (xml.Read())
                reader.Visit(xml);
        }
        catch (XmlException exception)
        {
            reader._facts.ParseError = exception.Message;
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
                if (_mayHaveMarks)
                    FindMark(xml.Value);
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
        }
    }

    private void Open(XmlReader xml)
    {
        var tag = _tag;
        tag.Read(xml);
        if (tag.Id is not null)
            _facts.Ids.Add(shared.Share(tag.Id));
        if ((tag.Name == "a" || IsAlternate(tag)) && tag.Href is not null)
            _facts.Links.Add(shared.Share(tag.Href));
        if (Request(tag) is { } request)
            _facts.Requests.Add(shared.Share(request));
        if (MovedTo(tag) is { } address)
        {
            _facts.IsMoved = true;
            _facts.Links.Add(address);
        }

        if (tag.Name == "figure" && tag.HasClass("citation"))
            _facts.Citations++;
        var (words, close) = Collect(tag);
        if (!xml.IsEmptyElement)
            _open.Push((IsVerbatim(tag), words, close));
    }

    private (StringBuilder?, Action<string>?) Collect(Tag tag)
    {
        if (tag.Name == "a" && tag.HasClass("quote"))
            return (new StringBuilder(), AddingQuote(tag.Href ?? ""));
        if (tag is { Name: "mark", Passage: { } passage })
            return (new StringBuilder(), AddingMark(passage));
        if (tag.Name == "h1")
            return (new StringBuilder(), words => _facts.Heading ??= words);
        return (null, null);
    }

    // Apart from what calls them, as a method that has a lambda allocates for it whenever it is called.
    private Action<string> AddingQuote(string href) => words => AddQuote(words, href);

    private Action<string> AddingMark(string passage) => words => AddMark(passage, words);

    private void AddQuote(string words, string href) => _facts.Quotes.Add((shared.Share(words), shared.Share(href)));

    /// <summary>A passage that crosses others has several marks, whose words are joined.</summary>
    private void AddMark(string passage, string words)
    {
        var joined = _facts.Marks.GetValueOrDefault(passage, "") + words;
        _facts.Marks[shared.Share(passage)] = shared.Share(joined);
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

    /// <summary>
    /// The words of a report, which have a language, code, data of scripts, and words repeated from another page, where
    /// they are looked at, may contain brackets.
    /// </summary>
    private static bool IsVerbatim(Tag tag) =>
        tag.Name is "code" or "script" || tag.HasClass("repeated") || (tag.Name != "html" && tag.Language is not null);

    private static string? Request(Tag tag) => tag.Name switch
    {
        "link" when !tag.HasRelation("canonical") && !IsAlternate(tag) => tag.Href,
        "script" or "img" or "iframe" or "source" or "video" or "audio" or "embed" => tag.Source,
        "object" => tag.Data,
        _ => null,
    };

    private static string? MovedTo(Tag tag) =>
        tag is { Name: "meta", Header: "refresh", Content: { } content } ? Refresh.AddressIn(content) : null;

    /// <summary>A link to another format of the page, which a browser does not fetch.</summary>
    private static bool IsAlternate(Tag tag) => tag.Name == "link" && tag.HasRelation("alternate");
}
