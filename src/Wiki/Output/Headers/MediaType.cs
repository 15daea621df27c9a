namespace Wiki.Preview;

/// <summary>The media type of a file of the site, by its extension.</summary>
internal static class MediaType
{
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".bib" => "application/x-bibtex; charset=utf-8",
        ".ris" => "application/x-research-info-systems; charset=utf-8",
        ".jsonld" => "application/ld+json",
        ".txt" => "text/plain; charset=utf-8",
        ".atom" => "application/atom+xml; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".pdf" => "application/pdf",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
