using System.Security.Cryptography;
using System.Text;

namespace Wiki.Reading.Records;

/// <summary>Computes the seal of a source's body.</summary>
internal static class BodySeal
{
    /// <summary>SHA-256 in lower-case hexadecimal of the body in UTF-8 with LF and exactly one final newline.</summary>
    public static string Of(string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(body))));

    /// <summary>The text that is sealed: the body with exactly one final newline.</summary>
    public static string TextOf(string body) => body.TrimEnd('\n') + "\n";
}
