namespace Wiki.Verifying.Pages;

/// <summary>The facts parsed from the HTML of a rendered page; none is taken from the corpus.</summary>
internal sealed record PageFacts(Route Route)
{
    private HashSet<string>? _ids;

    public List<string> Ids { get; } = [];

    /// <summary>Addresses of links, as written.</summary>
    public List<string> Links { get; } = [];

    /// <summary>Whether it only redirects to another page, which is among its links.</summary>
    public bool IsMoved { get; set; }

    /// <summary>Addresses that a browser fetches while it shows the page.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Text of the page with a mark that should have been composed; null if there is none.</summary>
    public string? MarkLeft { get; set; }

    public int Citations { get; set; }

    /// <summary>The words of its first heading.</summary>
    public string? Heading { get; set; }

    /// <summary>The quoted words, each with the address of its passage.</summary>
    public List<(string Words, string Href)> Quotes { get; } = [];

    /// <summary>The words of each marked passage, by its fragment.</summary>
    public Dictionary<string, string> Marks { get; } = new(StringComparer.Ordinal);

    /// <summary>Why the page is not well-formed; null if it is.</summary>
    public string? ParseError { get; set; }

    public bool HasId(string id) => (_ids ??= [.. Ids]).Contains(id);
}
