using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Wiki.Receiving;

/// <summary>What a web page says about itself: title, authors, date, language and address.</summary>
internal static partial class PageMetadata
{
    private const string AuthorsKey = "authors";
    private const string PublishedKey = "published";

    private static readonly Place[] Places =
    [
        new(
            "title",
            "headline",
            [
                "article h1", "h1", "meta[property='og:title']", "meta[name='citation_title']", LinkedData.Selector,
                "title",
            ]),
        new(
            AuthorsKey,
            "author",
            [
                "meta[name='author']", "meta[name='citation_author']", LinkedData.Selector, "[rel='author']",
                "[itemprop='author'] [itemprop='name']", "[itemprop='author']",
            ]),
        new(
            PublishedKey,
            "datePublished",
            [
                "meta[property='article:published_time']", "meta[name='citation_publication_date']",
                "[itemprop='datePublished']", LinkedData.Selector, "meta[name='date']", "meta[name='dc.date']",
                "article time[datetime]", "main time[datetime]", "time[datetime]",
            ]),
        new(
            "language",
            "inLanguage",
            [
                "html[lang]", "meta[http-equiv='content-language' i]", "meta[property='og:locale']",
                LinkedData.Selector,
            ]),
        new("url", "url", ["link[rel='canonical']", "meta[property='og:url']", LinkedData.Selector]),
    ];

    /// <summary>
    /// The values for each key that the page gives any for: the first one, and of the authors all that are given alike.
    /// </summary>
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
        .. document.QuerySelectorAll($"title, {LinkedData.Selector}").Select(each => each.TextContent),
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

    private static IReadOnlyList<ProposedValue> Find(IDocument document, IEnumerable<Place> places) =>
        [.. places.SelectMany(place => Find(document, place))];

    private static IEnumerable<ProposedValue> Find(IDocument document, Place place)
    {
        var found = place.Selectors
            .Select(selector => Find(document.QuerySelectorAll(selector), place).ToList())
            .FirstOrDefault(values => values.Count > 0) ?? [];
        return place.Key == AuthorsKey ? found.DistinctBy(author => author.Value) : found.Take(1);
    }

    private static IEnumerable<ProposedValue> Find(IEnumerable<IElement> elements, Place place) =>
        from element in elements
        from written in Written(element, place)
        let value = Form(place.Key, written)
        where value.Length > 0
        select new ProposedValue(place.Key, value, Shown(element));

    private static IReadOnlyList<string> Written(IElement element, Place place) => element.LocalName switch
    {
        "html" => [element.GetAttribute("lang") ?? ""],
        "link" => [element.GetAttribute("href") ?? ""],
        "meta" => [element.GetAttribute("content") ?? ""],
        "script" => LinkedData.ValuesOf(element, place.Property),
        "title" => [element.TextContent],
        _ => [(place.Key == PublishedKey ? DayOf(element) : null) ?? HtmlText.WordsOf(element)],
    };

    private static string? DayOf(IElement element) =>
        element.GetAttribute("datetime") ?? element.GetAttribute("content");

    /// <summary>A value as the key takes it; empty if it is of another form.</summary>
    private static string Form(string key, string written)
    {
        var words = QuoteText.Normalize(written).Trim();
        return key switch
        {
            PublishedKey => Day().Match(words).Value.Replace('/', '-'),
            AuthorsKey when words.Contains("://", StringComparison.Ordinal) => "",
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

    [GeneratedRegex(@"\A[0-9]{4}[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12][0-9]|3[01])")]
    private static partial Regex Day();

    /// <summary>Where a page may have a value for a key.</summary>
    /// <param name="Key">The key of a source.</param>
    /// <param name="Property">The property of schema.org for it.</param>
    /// <param name="Selectors">The elements that may have it, the most reliable first.</param>
    private sealed record Place(string Key, string Property, string[] Selectors);
}

/// <summary>A value for a key of a source that a page gives, which an editor has to confirm.</summary>
/// <param name="From">The start tag of the element that it is from.</param>
internal sealed record ProposedValue(string Key, string Value, string From);
