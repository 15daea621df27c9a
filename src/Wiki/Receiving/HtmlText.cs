using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Dom;
using Wiki.Limits;

namespace Wiki.Receiving;

/// <summary>Reads the visible words of a web page, none of scripts and hidden elements; runs nothing.</summary>
internal sealed partial class HtmlText
{
    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "svg", "iframe", "object", "datalist", "rp", "audio",
        "video", "canvas", "meter", "progress", "noembed", "noframes", "annotation", "annotation-xml",
    };

    /// <summary>Elements that a browser shows on lines of their own.</summary>
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p",
        "pre", "search", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead",
        "tr", "ul",
    };

    /// <summary>The code page in which browsers read a page that is not in UTF-8 and names no encoding.</summary>
    private const int Windows = 1252;

    private readonly List<ReceivedBlock> _blocks = [];
    private readonly ShownWords _words = new();
    private readonly Func<IElement, bool> _isLeftOut;

    /// <param name="isLeftOut">Whether a block element is not read.</param>
    private HtmlText(Func<IElement, bool> isLeftOut) => _isLeftOut = isLeftOut;

    // Pages in the encodings of Windows are common, and the framework knows them only once they are registered.
    static HtmlText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static ReceivedText Read(byte[] bytes) => Read(bytes, document => Read(document, _ => false));

    /// <summary>The words of the article of a page, without menus and the like around it.</summary>
    public static ReceivedText ReadArticle(byte[] bytes) =>
        Read(
            bytes,
            document =>
            {
                var article = new PageArticle(document);
                return Read(article.Root, article.IsAround);
            });

    /// <summary>A page of which nothing is run and nothing else is requested.</summary>
    /// <exception cref="InvalidDataException">The elements are nested too deeply.</exception>
    public static IDocument Parse(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var document = HtmlDepth.NewParser().ParseDocument(stream);
        if (OtherEncoding(document, bytes) is not { } encoding)
            return document;
        document.Dispose();
        return HtmlDepth.NewParser().ParseDocument(encoding.GetString(bytes));
    }

    /// <summary>
    /// The encoding of a page in UTF-8 that names one of single bytes, as its server named the right one; and of one
    /// that is in another and names none. Null for other pages.
    /// </summary>
    private static Encoding? OtherEncoding(IDocument document, byte[] bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            var isPlain = Ascii.IsValid(bytes) || !Encoding.GetEncoding(document.CharacterSet).IsSingleByte;
            return isPlain ? null : Encoding.UTF8;
        }

        var isNamed = document.CharacterSet != Encoding.UTF8.WebName || NamesEncoding(document);
        return isNamed ? null : Encoding.GetEncoding(Windows);
    }

    private static bool NamesEncoding(IDocument document) =>
        document.QuerySelector("meta[charset], meta[http-equiv='content-type' i]") is not null;

    /// <summary>The words of one element, with a space for each line end.</summary>
    public static string WordsOf(IElement element) => Read(element, _ => false).Words;

    private static ReceivedText Read(byte[] bytes, Func<IDocument, ReceivedText> read)
    {
        try
        {
            using var document = Parse(bytes);
            return read(document);
        }
        catch (InvalidDataException exception)
        {
            return ReceivedText.Failed(exception.Message);
        }
    }

    private static ReceivedText Read(INode root, Func<IElement, bool> isLeftOut)
    {
        var reader = new HtmlText(isLeftOut);
        reader.ReadAll(root);
        // An element within a line ends no block itself.
        reader._blocks.AddRange(ReceivedText.Paragraphs(reader._words.Take()));
        return new ReceivedText(reader._blocks);
    }

    /// <summary>A walk with a stack of its own, as pages can be nested deeply.</summary>
    private void ReadAll(INode root)
    {
        var open = new Stack<(INode Node, IEnumerator<INode> Children)>();
        Open(root);
        while (open.TryPeek(out var top))
        {
            Work.Step();
            if (!top.Children.MoveNext())
                Close(open.Pop().Node);
            else if (top.Children.Current is IText text)
                _words.Append(AsShown(text));
            else if (top.Children.Current is IElement around && _isLeftOut(around))
                EndBlock(around, around.ParentElement);
            else if (top.Children.Current is IElement element && IsVisible(element))
                Open(element);
        }

        void Open(INode node)
        {
            EndBlock(node, node.ParentElement);
            if (node is IElement element)
                _words.Open(element);
            open.Push((node, node.ChildNodes.AsEnumerable().GetEnumerator()));
        }
    }

    private void Close(INode node)
    {
        if (node is IElement element)
            _words.Close(element);
        EndBlock(node, node as IElement);
    }

    /// <summary>Ends the current block at the start and the end of each block element.</summary>
    /// <param name="node">The element that starts or ends.</param>
    /// <param name="owner">The element that the words up to here are in.</param>
    private void EndBlock(INode node, IElement? owner)
    {
        if (node is IElement element && !Blocks.Contains(element.LocalName))
            return;
        _blocks.AddRange(ReceivedText.Paragraphs(_words.Take(), LevelOf(owner)));
    }

    /// <summary>A browser shows line ends and rows of spaces as one space, also over the bounds of elements.</summary>
    private string AsShown(IText text)
    {
        if (IsPreformatted(text))
            return text.Data;
        var words = Spaces().Replace(text.Data, " ");
        return _words.EndsInSpace ? words.TrimStart(' ') : words;
    }

    private static bool IsPreformatted(IText text) =>
        Spaces().IsMatch(text.Data)
        && text.Ancestors<IElement>().Any(element => element.LocalName is "pre" or "textarea" || KeepsSpaces(element));

    private static bool KeepsSpaces(IElement element) =>
        element.GetAttribute("style")?.Contains("white-space", StringComparison.OrdinalIgnoreCase) == true;

    private static int LevelOf(IElement? element) =>
        element?.LocalName is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : 0;

    /// <summary>Whether an element does not hide its words itself.</summary>
    public static bool IsVisible(IElement element) =>
        !Invisible.Contains(element.LocalName)
        && !element.HasAttribute("hidden")
        && !HidesItself(element.GetAttribute("style"));

    private static bool HidesItself(string? style) =>
        style?.Replace(" ", "", StringComparison.Ordinal)
            .Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    [GeneratedRegex("[ \\t\\n\\f\\r]+")]
    private static partial Regex Spaces();
}
