using System.Buffers;
using System.Text;

namespace Wiki.Bibliography;

/// <summary>
/// Addresses in the characters of RFC 3986 only, so that no reference format reads one of them as a mark of its own.
/// </summary>
internal static class EncodedAddress
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=");

    /// <summary>What is encoded already stays so; the host is written in Punycode.</summary>
    public static string Of(string address)
    {
        var encoded = new StringBuilder();
        foreach (var rune in WithAsciiHost(address).EnumerateRunes())
        {
            if (rune.IsBmp && Allowed.Contains((char)rune.Value))
                encoded.Append(rune);
            else
                Append(encoded, rune);
        }

        return WithWholeEscapes(encoded.ToString());
    }

    private static void Append(StringBuilder encoded, Rune rune)
    {
        if (rune.Value == '%')
            encoded.Append('%');
        else
            encoded.Append(Uri.EscapeDataString(rune.ToString()));
    }

    /// <summary>A percent sign that begins no escape is encoded itself.</summary>
    private static string WithWholeEscapes(string address)
    {
        var parts = address.Split('%');
        return parts[0] + string.Concat(parts.Skip(1).Select(part => IsEscape(part) ? $"%{part}" : $"%25{part}"));
    }

    private static bool IsEscape(string part) =>
        part.Length >= 2 && char.IsAsciiHexDigit(part[0]) && char.IsAsciiHexDigit(part[1]);

    private static string WithAsciiHost(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || Ascii.IsValid(uri.Host))
            return address;
        var at = address.IndexOf(uri.Host, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return address;
        return string.Concat(address.AsSpan(0, at), uri.IdnHost, address.AsSpan(at + uri.Host.Length));
    }
}
