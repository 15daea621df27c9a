using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Wiki.Receiving;

/// <summary>What a web page says about itself: title, authors, date, language and address.</summary>
internal static partial class PageMetadata
{
    private const string PublishedKey = "published";

    private static readonly (string Key, string[] Selectors)[] Places =
    [
        ("title", ["article h1", "h1", "meta[property='og:title']", "meta[name='citation_title']", "title"]),
        ("authors", ["meta[name='author']", "meta[name='citation_author']", "[rel='author']", "[itemprop='author']"]),
        (
            PublishedKey,
            [
                "meta[property='article:published_time']", "meta[name='citation_publication_date']",
                "[itemprop='datePublished']", "meta[name='date']", "meta[name='dc.date']", "time[datetime]",
            ]
        ),
        ("language", ["html[lang]", "meta[http-equiv='content-language' i]", "meta[property='og:locale']"]),
        ("url", ["link[rel='canonical']", "meta[property='og:url']"]),
    ];

    /// <summary>A value for each key that the page gives one for, from the first element that has it.</summary>
    public static IReadOnlyList<ProposedValue> Read(byte[] bytes) =>
        Read(bytes, document => Find(document, Places), []);

    /// <summary>
    /// The day of publication that the page states, null if it states none; and all that it says of itself in its head
    /// and in the attributes of its elements.
    /// </summary>
    public static (string? Published, IReadOnlyList<string> Properties) Stated(byte[] bytes) =>
        Read(bytes, document => (Published(document), Properties(document)), (null, []));

    private static string? Published(IDocument document) =>
        Find(document, Places.Where(place => place.Key == PublishedKey)) is [var day] ? day.Value : null;

    private static IReadOnlyList<string> Properties(IDocument document) =>
    [
        .. document.QuerySelectorAll("title, script[type='application/ld+json']").Select(each => each.TextContent),
        .. document.QuerySelectorAll("[content]").Select(each => each.GetAttribute("content")!),
        .. document.QuerySelectorAll("[datetime]").Select(each => each.GetAttribute("datetime")!),
    ];

    private static T Read<T>(byte[] bytes, Func<IDocument, T> read, T otherwise)
    {
        try
        {
            using var document = HtmlText.Parse(bytes);
            return read(document);
        }
        catch (InvalidDataException)
        {
            return otherwise;
        }
    }

    private static IReadOnlyList<ProposedValue> Find(
        IDocument document, IEnumerable<(string Key, string[] Selectors)> places) =>
        [.. places.Select(place => Find(document, place.Key, place.Selectors)).OfType<ProposedValue>()];

    private static ProposedValue? Find(IDocument document, string key, string[] selectors)
    {
        var found =
            from selector in selectors
            from element in document.QuerySelectorAll(selector)
            let value = Form(key, Written(element, key))
            where value.Length > 0
            select new ProposedValue(key, value, Shown(element));
        return found.FirstOrDefault();
    }

    private static string Written(IElement element, string key) => element.LocalName switch
    {
        "html" => element.GetAttribute("lang") ?? "",
        "link" => element.GetAttribute("href") ?? "",
        "meta" => element.GetAttribute("content") ?? "",
        _ => (key == PublishedKey ? element.GetAttribute("datetime") ?? element.GetAttribute("content") : null)
            ?? (element.LocalName == "title" ? element.TextContent : HtmlText.WordsOf(element)),
    };

    /// <summary>A value as the key takes it; empty if it is of another form.</summary>
    private static string Form(string key, string written)
    {
        var words = QuoteText.Normalize(written).Trim();
        return key switch
        {
            PublishedKey => Day().Match(words).Value.Replace('/', '-'),
            "language" => words.Replace('_', '-'),
            _ => words,
        };
    }

    /// <summary>The start tag of an element, and its words if the value is one of them.</summary>
    private static string Shown(IElement element)
    {
        var attributes = element.Attributes.Select(attribute => $" {attribute.Name}=\"{attribute.Value}\"");
        return QuoteText.Normalize($"<{element.LocalName}{string.Concat(attributes)}>");
    }

    [GeneratedRegex(@"\A[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}")]
    private static partial Regex Day();
}

/// <summary>A value for a key of a source that a page gives, which an editor has to confirm.</summary>
/// <param name="From">The start tag of the element that it is from.</param>
internal sealed record ProposedValue(string Key, string Value, string From);
