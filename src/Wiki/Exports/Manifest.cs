using System.Security.Cryptography;
using Wiki.Exports.Json;
using Wiki.Publishing;
using Wiki.Rendering;

namespace Wiki.Exports;

/// <summary>Writes the list of every other file of the site with the SHA-256 of its bytes.</summary>
internal static class Manifest
{
    public const string Algorithm = "SHA-256";

    public static SiteFile Write(IEnumerable<SiteFile> files)
    {
        var hashes = files.AsParallel().Select(file => (file.Path, Hash: Hash(file.Bytes))).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        return new SiteFile(DataFormats.Manifest.Path, JsonFields.File(json =>
        {
            json.WriteNumber("format", WikiJson.Format);
            json.WriteString("algorithm", Algorithm);
            json.Object("files", () => hashes.ForEach(file => json.WriteString(file.Path, file.Hash)));
        }));
    }

    /// <summary>In lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
