namespace Wiki.Output;

/// <summary>A style sheet or script under the name it is published by, which holds the hash of its bytes.</summary>
/// <param name="Role">The folder it comes from: empty for the style of every page, <c>head</c>, <c>every</c> or <c>page</c>.</param>
/// <param name="Name">The file's own name, by which a page asks for it.</param>
internal sealed record PublishedAsset(string Role, string Name, string Path, byte[] Bytes)
{
    /// <summary>Every asset of the templates.</summary>
    public static IReadOnlyList<PublishedAsset> All { get; } = [.. Templates.Assets.All.Select(asset => Of(asset.Name, asset.Bytes.ToArray()))];

    /// <summary>Whether a page loads it before it shows.</summary>
    public bool IsHeadScript => Role == "head";

    private bool IsStyle => Path.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>Whether a page is styled by it: every page, or one that asks for it by name.</summary>
    public bool IsStyleOf(IReadOnlyCollection<string> asked) => IsStyle && (Role.Length == 0 || asked.Contains(Name));

    /// <summary>Whether a page loads it once it is read: every page, or one that asks for it by name.</summary>
    public bool IsScriptOf(IReadOnlyCollection<string> asked) => Role == "every" || (Role == "page" && !IsStyle && asked.Contains(Name));

    private static PublishedAsset Of(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..12];
        var parts = name.Split('/');
        var (file, role) = (parts[^1], parts.Length > 2 ? parts[1] : "");
        var dot = file.LastIndexOf('.');
        return new PublishedAsset(role, file, $"{parts[0]}/{file[..dot]}.{hash}{file[dot..]}", bytes);
    }
}
