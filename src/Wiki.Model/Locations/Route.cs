using Wiki.Model.Vocabularies;

namespace Wiki.Model.Locations;

/// <summary>The path of a page in the published site, such as <c>claims/an-id.html</c>.</summary>
public readonly record struct Route(string Path)
{
    public static Route Home => new("index.html");

    public static Route NotFound => new("404.html");

    public static Route Search => new("search.html");

    public static Route Verify => new("verify.html");

    /// <summary>What the sources say side by side.</summary>
    public static Route Compare => new("compare.html");

    /// <summary>The wiki in short.</summary>
    public static Route Story => new("story.html");

    public static Route Method => new("method.html");

    private const string DossierFolder = "dossiers/";

    /// <summary>The word by which a menu names the page of comparison.</summary>
    public const string CompareWord = "compare";

    /// <summary>The word by which a menu names the wiki in short.</summary>
    public const string StoryWord = "story";

    public static Route Of(RecordKind kind, string id) => new($"{kind.Folder()}/{id}.html");

    /// <summary>A topic as a single self-contained file.</summary>
    public static Route DossierOf(string topic) => new($"{DossierFolder}{topic}.html");

    /// <summary>The path of a base address, with a trailing slash.</summary>
    public static string BasePathOf(string? baseAddress) =>
        Uri.TryCreate(baseAddress, UriKind.Absolute, out var address) ? address.AbsolutePath.TrimEnd('/') + "/" : "/";

    public static Route IndexOf(RecordKind kind) => new($"{kind.Folder()}/index.html");

    /// <summary>Whether it is a page of an index; no id is <c>index</c>, and none contains an underscore.</summary>
    public bool IsOfIndex => FileName == "index.html" || FileName.StartsWith("index_", StringComparison.Ordinal);

    private string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The relative address from this page to another file of the site.</summary>
    public string To(string path)
    {
        var folder = Path.AsSpan(0, Path.LastIndexOf('/') + 1);
        if (folder.Length > 0 && path.AsSpan().StartsWith(folder, StringComparison.Ordinal))
            return path[folder.Length..];
        for (var step = folder.Count('/'); step > 0; step--)
            path = $"../{path}";
        return path;
    }

    /// <summary>Resolves a relative address on this page.</summary>
    public Route Follow(string address)
    {
        var folder = Path.AsSpan(0, Path.LastIndexOf('/') + 1);
        var rest = address.AsSpan();
        for (; rest.StartsWith("../", StringComparison.Ordinal) && folder.Length > 0; rest = rest[3..])
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        return new Route(string.Concat(folder, rest));
    }

    public override string ToString() => Path;
}
