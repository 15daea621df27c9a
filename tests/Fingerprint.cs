using System.Security.Cryptography;
using Wiki.Output;

namespace Wiki.Tests;

/// <summary>The paths of a site's files, each with the hash of its bytes.</summary>
internal static class Fingerprint
{
    public static IReadOnlyList<string> Of(IEnumerable<SiteFile> files) =>
        [.. files.Select(file => Line(file.Path, file.Bytes)).Order(StringComparer.Ordinal)];

    /// <summary>Of a published folder, without the file that marks it as a site.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file =>
                    (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Bytes: File.ReadAllBytes(file))
                )
                .Where(file => file.Path != SiteMarker.FileName)
                .Select(file => Line(file.Path, file.Bytes))
                .Order(StringComparer.Ordinal),
        ];

    private static string Line(string path, byte[] bytes) =>
        $"{path} {Convert.ToHexStringLower(SHA256.HashData(bytes))}";
}
