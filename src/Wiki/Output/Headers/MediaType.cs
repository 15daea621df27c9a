namespace Wiki.Output.Headers;

/// <summary>
/// The media type of a file of the site, by its ending. Where a host names none, or that of pages for everything, a
/// browser can take a text for a page and run what it says.
/// </summary>
internal static class MediaType
{
    /// <summary>By the ending of a name, in the order of their names.</summary>
    public static IReadOnlyList<(string Ending, string Type)> All { get; } =
    [
        (".atom", "application/atom+xml; charset=utf-8"),
        (".bib", "application/x-bibtex; charset=utf-8"),
        (".css", "text/css; charset=utf-8"),
        (".csv", "text/csv; charset=utf-8"),
        (".html", "text/html; charset=utf-8"),
        (".js", "text/javascript; charset=utf-8"),
        (".json", "application/json"),
        (".jsonld", "application/ld+json"),
        (".pdf", "application/pdf"),
        (".png", "image/png"),
        (".ris", "application/x-research-info-systems; charset=utf-8"),
        (".svg", "image/svg+xml"),
        (".tar", "application/x-tar"),
        (".txt", "text/plain; charset=utf-8"),
        (".xml", "application/xml; charset=utf-8"),
    ];

    /// <summary>For files with another ending: a browser saves them.</summary>
    public const string Other = "application/octet-stream";

    public static string Of(string path) =>
        All.Where(known => known.Ending == Path.GetExtension(path)).Select(known => known.Type).FirstOrDefault(Other);
}
