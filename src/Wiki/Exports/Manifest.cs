using System.Collections.Concurrent;
using System.Security.Cryptography;
using Wiki.Exports.Json;
using Wiki.Publishing;
using Wiki.Rendering;

namespace Wiki.Exports;

/// <summary>The list of every other file of the site with the SHA-256 of its bytes.</summary>
internal sealed class Manifest
{
    public const string Algorithm = "SHA-256";

    private readonly ConcurrentDictionary<string, byte[]> _hashes = new(StringComparer.Ordinal);

    public ICollection<string> Paths => _hashes.Keys;

    public void Add(SiteFile file)
    {
        if (!_hashes.TryAdd(file.Path, SHA256.HashData(file.Bytes)))
            throw new InvalidOperationException($"The site would have two files '{file.Path}'.");
    }

    public SiteFile Write() => new(DataFormats.Manifest.Path, JsonFields.File(json =>
    {
        json.WriteNumber("format", WikiJson.Format);
        json.WriteString("algorithm", Algorithm);
        json.Object("files", () =>
        {
            foreach (var (path, hash) in _hashes.OrderBy(file => file.Key, StringComparer.Ordinal))
                json.WriteString(path, Convert.ToHexStringLower(hash));
        });
    }));

    /// <summary>In lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
