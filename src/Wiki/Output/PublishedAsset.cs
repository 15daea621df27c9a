namespace Wiki.Output;

/// <summary>A style sheet or script under its published name, which contains the hash of its bytes.</summary>
/// <param name="Role">Its folder: empty for the style of every page, <c>head</c>, <c>every</c> or <c>page</c>.</param>
/// <param name="Name">Its file name in the templates, by which a page requires it.</param>
internal sealed record PublishedAsset(string Role, string Name, string Path, byte[] Bytes)
{
    private const string Folder = "assets/";
    private const int HashLength = 12;

    /// <summary>Every asset of the templates.</summary>
    public static IReadOnlyList<PublishedAsset> All { get; } =
        [.. Templates.Assets.All.Select(asset => Of(asset.Name, asset.Bytes.ToArray()))];

    /// <summary>Whether a page loads it before it is shown.</summary>
    public bool IsHeadScript => Role == "head";

    private bool IsStyle => Path.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>Whether it is a style of a page: of every page, or of one that requires it.</summary>
    /// <param name="required">The names of the assets that the page requires.</param>
    public bool IsStyleOf(IReadOnlyCollection<string> required) =>
        IsStyle && (Role.Length == 0 || required.Contains(Name));

    /// <summary>Whether a page loads it after parsing: every page, or one that requires it.</summary>
    /// <param name="required">The names of the assets that the page requires.</param>
    public bool IsScriptOf(IReadOnlyCollection<string> required) =>
        Role == "every" || (Role == "page" && !IsStyle && required.Contains(Name));

    /// <summary>Whether a path of the site is that of an asset.</summary>
    public static bool IsIn(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>Whether a path contains the hash of a file's bytes.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="hash">The SHA-256 of its bytes in hexadecimal.</param>
    public static bool IsNamedBy(string path, string hash) =>
        path.Split('.') is [.., var part, _] && part == hash[..HashLength];

    /// <param name="name">The name in the templates, such as <c>assets/wiki.css</c>.</param>
    /// <param name="bytes">Its bytes.</param>
    public static PublishedAsset Of(string name, byte[] bytes)
    {
        var hash = Sha256.Hex(bytes)[..HashLength];
        var parts = name.Split('/');
        var (file, role) = (parts[^1], parts.Length > 2 ? parts[1] : "");
        var dot = file.LastIndexOf('.');
        return new PublishedAsset(role, file, $"{parts[0]}/{file[..dot]}.{hash}{file[dot..]}", bytes);
    }
}
