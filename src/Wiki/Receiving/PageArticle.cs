using AngleSharp.Dom;

namespace Wiki.Receiving;

/// <summary>Finds the article of a web page by the elements that HTML has for it.</summary>
internal static class PageArticle
{
    /// <summary>An article with less of the page's paragraphs is a teaser of another page.</summary>
    private const double LeastShare = 0.5;

    private static readonly HashSet<string> Around = new(StringComparer.Ordinal)
    {
        "nav", "aside", "footer", "form", "button", "menu", "select", "dialog", "search",
    };

    /// <summary>The element with most of the paragraphs: an article, the main element, or the whole page.</summary>
    public static INode Find(IDocument document)
    {
        var whole = LengthOf(document.DocumentElement);
        var largest = document.QuerySelectorAll("article").MaxBy(LengthOf);
        if (largest is not null && LengthOf(largest) >= whole * LeastShare)
            return largest;
        return document.QuerySelector("main, [role=main]") is { } main && LengthOf(main) >= whole * LeastShare
            ? main
            : document;
    }

    /// <summary>Whether an element is one around the words of an article: a menu, a form, a footer.</summary>
    public static bool IsAround(IElement element) => Around.Contains(element.LocalName)
        || element.GetAttribute("role") is "navigation" or "search" or "complementary" or "contentinfo" or "dialog";

    private static int LengthOf(IElement element) =>
        element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);
}
