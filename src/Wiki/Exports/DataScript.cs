using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>
/// Data that a page loads while it is read: a script that hands it over, because a page opened from disk may load
/// nothing else.
/// </summary>
internal static class DataScript
{
    private const int VersionLength = 12;

    public static SiteFile Of<T>(string path, T content, JsonTypeInfo<T> type) =>
        Of(path, JsonSerializer.Serialize(content, type));

    /// <summary>
    /// The hash of a set of data that a page loads in parts. Each part has it in its name, so that a page never mixes
    /// two sets, and a first file names it.
    /// </summary>
    /// <param name="parts">The JSON of each part.</param>
    public static string VersionOf(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
            hash.AppendData(Encoding.UTF8.GetBytes(part));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }

    public static SiteFile Of(string path, string json) =>
        new(path, Encoding.UTF8.GetBytes($"wiki.receive(\"{path}\",{json});\n"));
}
