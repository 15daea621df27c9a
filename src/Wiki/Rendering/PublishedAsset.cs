namespace Wiki.Rendering;

/// <summary>A style sheet or script under the name it is published by, which holds the hash of its bytes.</summary>
internal sealed record PublishedAsset(string Path, byte[] Bytes)
{
    /// <summary>Every asset of the templates.</summary>
    public static IReadOnlyList<PublishedAsset> All { get; } = [.. Templates.Assets.All.Select(asset => Of(asset.Name, asset.Bytes.ToArray()))];

    public bool IsStyle => Path.EndsWith(".css", StringComparison.Ordinal);

    public bool IsScript => Path.EndsWith(".js", StringComparison.Ordinal);

    private static PublishedAsset Of(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..12];
        var dot = name.LastIndexOf('.');
        return new PublishedAsset($"{name[..dot]}.{hash}{name[dot..]}", bytes);
    }
}
