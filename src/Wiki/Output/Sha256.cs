using System.Security.Cryptography;

namespace Wiki.Output;

/// <summary>SHA-256 (FIPS 180-4) in the form that the site writes.</summary>
internal static class Sha256
{
    /// <summary>The hash in lower-case hexadecimal.</summary>
    public static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
