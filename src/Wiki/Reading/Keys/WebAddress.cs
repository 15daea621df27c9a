using System.Text.RegularExpressions;

namespace Wiki.Reading.Keys;

/// <summary>The parts of a web address.</summary>
internal static partial class WebAddress
{
    private const string AfterScheme = "://";

    /// <summary>
    /// An address without the user name and password before its host, and before the hosts of addresses within it, as
    /// archives have them; null if it has none.
    /// </summary>
    public static string? WithoutUser(string address)
    {
        var plain = UserWithin().Replace(WithoutOuterUser(address) ?? address, "$1");
        return plain == address ? null : plain;
    }

    /// <summary>Browsers take a backslash for a slash.</summary>
    private static string? WithoutOuterUser(string address)
    {
        var scheme = address.IndexOf(AfterScheme, StringComparison.Ordinal);
        if (scheme < 0)
            return null;
        var start = scheme + AfterScheme.Length;
        var length = address.AsSpan(start).IndexOfAny("/?#\\");
        var host = length < 0 ? address.AsSpan(start) : address.AsSpan(start, length);
        var at = host.LastIndexOf('@');
        return at < 0 ? null : string.Concat(address.AsSpan(0, start), address.AsSpan(start + at + 1));
    }

    /// <summary>Whether each part of its path has a name: a way up, or nothing, would name another address.</summary>
    public static bool HasPlainPath(string address)
    {
        var path = address[(address.IndexOf(AfterScheme, StringComparison.Ordinal) + AfterScheme.Length)..];
        var parts = path.Split('/').Skip(1).ToList();
        return parts.SkipLast(1).All(part => part.Length > 0)
            && parts.TrueForAll(part => Uri.UnescapeDataString(part) is not ("." or ".."));
    }

    [GeneratedRegex(
        @"((?::|%3a)(?:/|%2f){1,2})(?:(?!%2f|%3f|%23)[^/?#\\&\s])+(?:@|%40)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UserWithin();
}
