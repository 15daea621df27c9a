using AngleSharp.Dom;
using Wiki.Limits;

namespace Wiki.Receiving;

/// <summary>Finds the article of a web page by the elements that HTML has for it.</summary>
internal sealed class PageArticle
{
    /// <summary>An article with less of the page's sentences is a teaser of another page.</summary>
    private const double LeastShare = 0.5;

    /// <summary>A text of fewer characters is a label, a date or a part of a menu.</summary>
    private const int ShortestSentence = 20;

    private static readonly HashSet<string> Around = new(StringComparer.Ordinal)
    {
        "nav", "aside", "footer", "form", "button", "menu", "select", "dialog", "search",
    };

    private readonly Dictionary<IElement, int> _lengths = [];
    private readonly double _leastLength;

    public PageArticle(IDocument document)
    {
        foreach (var text in document.Descendants<IText>())
            Count(text);
        _leastLength = LengthOf(document.DocumentElement) * LeastShare;
        Root = Find(document);
    }

    /// <summary>The element with most of the sentences: an article, the main element, or the whole page.</summary>
    public INode Root { get; }

    /// <summary>
    /// Whether an element stands around the words of an article: a menu, a footer, a form that is not one of the whole
    /// page, as some servers write.
    /// </summary>
    public bool IsAround(IElement element) => IsAroundByName(element)
        && (element.LocalName != "form" || LengthOf(element) <= _leastLength);

    private static bool IsAroundByName(IElement element) => Around.Contains(element.LocalName)
        || element.GetAttribute("role") is "navigation" or "search" or "complementary" or "contentinfo" or "dialog";

    private INode Find(IDocument document)
    {
        var largest = document.QuerySelectorAll("article").MaxBy(LengthOf);
        if (largest is not null && LengthOf(largest) >= _leastLength)
            return largest;
        return document.QuerySelector("main, [role=main]") is { } main && LengthOf(main) >= _leastLength
            ? main
            : document;
    }

    private void Count(IText text)
    {
        Work.Step();
        var length = text.Data.AsSpan().Trim().Length;
        if (length < ShortestSentence || text.Ancestors<IElement>().Any(IsNoSentence))
            return;
        foreach (var element in text.Ancestors<IElement>())
            _lengths[element] = LengthOf(element) + length;
    }

    private static bool IsNoSentence(IElement element) =>
        element.LocalName == "a"
        || !HtmlText.IsVisible(element)
        || (element.LocalName != "form" && IsAroundByName(element));

    private int LengthOf(IElement element) => _lengths.GetValueOrDefault(element);
}
