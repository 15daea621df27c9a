using System.Collections.Concurrent;
using System.Security.Cryptography;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Exports;

/// <summary>The list of every other file of the site with the SHA-256 of its bytes.</summary>
internal sealed class Manifest
{
    public const string Algorithm = "SHA-256";

    private readonly ConcurrentDictionary<string, byte[]?> _hashes = new(StringComparer.Ordinal);

    public ICollection<string> Paths => _hashes.Keys;

    /// <summary>A file whose bytes are known, with their hash.</summary>
    public SiteFile Add(string path, byte[] bytes)
    {
        if (!_hashes.TryAdd(path, SHA256.HashData(bytes)))
            throw Repeated(path);
        return new SiteFile(path, bytes);
    }

    /// <summary>The same file, whose hash is taken while it is written.</summary>
    public SiteFile Add(SiteFile file)
    {
        if (!_hashes.TryAdd(file.Path, null))
            throw Repeated(file.Path);
        return new SiteFile(file.Path, output =>
        {
            using var hash = SHA256.Create();
            using (var hashing = new CryptoStream(output, hash, CryptoStreamMode.Write, leaveOpen: true))
                file.WriteTo(hashing);
            _hashes[file.Path] = hash.Hash;
        });
    }

    /// <summary>Once every other file was written.</summary>
    /// <param name="former">The files of earlier publishes that stay.</param>
    public SiteFile Write(IReadOnlyList<IReadOnlyDictionary<string, string>>? former = null) =>
        JsonFile.Of(DataFormats.Manifest.Path, PublishedJson.Files.ManifestJson, () => Map(former?.NullIfEmpty()));

    private static InvalidOperationException Repeated(string path) =>
        new($"The site would have two files '{path}'.");

    private ManifestJson Map(IReadOnlyList<IReadOnlyDictionary<string, string>>? former) => new()
    {
        Format = PublishedJson.Format,
        Algorithm = Algorithm,
        Files = new OrderedDictionary<string, string>(Hashes()),
        Former = former,
    };

    private IEnumerable<KeyValuePair<string, string>> Hashes() =>
        _hashes.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create(file.Key, HexOf(file)));

    private static string HexOf(KeyValuePair<string, byte[]?> file) =>
        file.Value is { } hash
            ? Convert.ToHexStringLower(hash)
            : throw new InvalidOperationException($"The file '{file.Key}' was not written.");
}
