using Wiki.Model.Vocabularies;

namespace Wiki.Model.Locations;

/// <summary>Where a page stands in the published site, such as <c>claims/an-id.html</c>.</summary>
public readonly record struct Route(string Path)
{
    public static Route Home => new("index.html");

    public static Route NotFound => new("404.html");

    public static Route Search => new("search.html");

    public static Route Verify => new("verify.html");

    public static Route Method => new("method.html");

    public static Route Of(RecordKind kind, string id) => new($"{kind.Folder()}/{id}.html");

    /// <summary>A topic in one file that needs no other.</summary>
    public static Route DossierOf(string topic) => new($"dossiers/{topic}.html");

    /// <summary>The path of a base address, with a slash at its end.</summary>
    public static string BasePathOf(string? baseAddress) =>
        Uri.TryCreate(baseAddress, UriKind.Absolute, out var address) ? address.AbsolutePath.TrimEnd('/') + "/" : "/";

    public static Route IndexOf(RecordKind kind) => new($"{kind.Folder()}/index.html");

    /// <summary>Whether it is a page of the index of a kind; no id is index, and none has an underscore.</summary>
    public bool IsOfIndex => Path[(Path.LastIndexOf('/') + 1)..] is var name && (name == "index.html" || name.StartsWith("index_", StringComparison.Ordinal));

    /// <summary>The relative address that leads from a page of this route to another file of the site.</summary>
    public string To(string path)
    {
        var folder = Path.AsSpan(0, Path.LastIndexOf('/') + 1);
        if (folder.Length > 0 && path.AsSpan().StartsWith(folder, StringComparison.Ordinal))
            return path[folder.Length..];
        for (var step = folder.Count('/'); step > 0; step--)
            path = $"../{path}";
        return path;
    }

    /// <summary>Where a relative address on a page of this route leads.</summary>
    public Route Follow(string address)
    {
        var folder = Path[..(Path.LastIndexOf('/') + 1)];
        for (; address.StartsWith("../", StringComparison.Ordinal) && folder.Length > 0; address = address[3..])
            folder = folder[..(folder.AsSpan(0, folder.Length - 1).LastIndexOf('/') + 1)];
        return new Route(folder + address);
    }

    public override string ToString() => Path;
}
