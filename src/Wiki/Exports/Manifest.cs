using System.Collections.Concurrent;
using System.Security.Cryptography;
using Wiki.Exports.Json;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>The list of every other file of the site with the SHA-256 of its bytes.</summary>
internal sealed class Manifest
{
    public const string Algorithm = "SHA-256";

    private readonly ConcurrentDictionary<string, byte[]?> _hashes = new(StringComparer.Ordinal);

    public ICollection<string> Paths => _hashes.Keys;

    /// <summary>The same file, whose hash is taken while it is written.</summary>
    public SiteFile Add(SiteFile file)
    {
        if (!_hashes.TryAdd(file.Path, null))
            throw new InvalidOperationException($"The site would have two files '{file.Path}'.");
        return new SiteFile(file.Path, output =>
        {
            using var hash = SHA256.Create();
            using (var hashing = new CryptoStream(output, hash, CryptoStreamMode.Write, leaveOpen: true))
                file.WriteTo(hashing);
            _hashes[file.Path] = hash.Hash;
        });
    }

    /// <summary>Once every other file was written.</summary>
    public SiteFile Write() => JsonFields.File(DataFormats.Manifest.Path, json =>
    {
        json.WriteNumber("format", WikiJson.Format);
        json.WriteString("algorithm", Algorithm);
        json.Object("files", () =>
        {
            foreach (var (path, hash) in _hashes.OrderBy(file => file.Key, StringComparer.Ordinal))
                json.WriteString(path, Convert.ToHexStringLower(hash ?? throw new InvalidOperationException($"Nobody wrote the file '{path}'.")));
        });
    });
}
