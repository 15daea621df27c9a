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

    /// <summary>
    /// An address without the parts of its query, fragment and session that give access, such as "token=..."; null if
    /// it has none.
    /// </summary>
    public static string? WithoutSecrets(string address)
    {
        var plain = Part().Replace(address, part => IsSecret(part) ? "" : part.Value);
        if (plain == address)
            return null;
        return Emptied().Replace(plain, "$1").TrimEnd('?', '&', '#', ';');
    }

    private static bool IsSecret(Match part)
    {
        var name = Uri.UnescapeDataString(part.Groups["name"].Value)
            .Replace("-", "", StringComparison.Ordinal)
            .Replace("_", "", StringComparison.Ordinal);
        return SecretNames().IsMatch(name)
            || (KeyNames().IsMatch(name) && Random().IsMatch(part.Groups["value"].Value));
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

    /// <summary>Whether it has a host that a browser can connect to, also one in letters beyond ASCII.</summary>
    public static bool HasHost(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return false;
        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    /// <summary>Whether each part of its path has a name: a way up, or nothing, would name another address.</summary>
    public static bool HasPlainPath(string address)
    {
        var path = address[(address.IndexOf(AfterScheme, StringComparison.Ordinal) + AfterScheme.Length)..];
        var parts = path.Split('/').Skip(1).ToList();
        return parts.SkipLast(1).All(part => part.Length > 0)
            && parts.TrueForAll(part => Uri.UnescapeDataString(part) is not ("." or ".."));
    }

    /// <summary>Whether it is that of a page and not of the folder that the pages are in.</summary>
    public static bool IsOfPage(string address) => Page().IsMatch(address);

    /// <summary>The address of the folder of a page.</summary>
    public static string FolderOf(string address) => Page().Replace(address, "$1");

    [GeneratedRegex(@"\A(.+://.+/)[^/]*\.html?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    /// <summary>A name and value behind a mark that begins them, also within the query of an archive.</summary>
    [GeneratedRegex(
        "(?<=[?&;#]|%3f|%26|%23)(?<name>(?:(?!%3d|%26|%3f)[^=&;#?/])+)(=|%3d)"
        + "(?<value>(?:(?!%26|%23|%3f)[^&;#?])+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex("([?&;#])[&;]+")]
    private static partial Regex Emptied();

    /// <summary>Without hyphens and underscores; the token of a page of results gives no access.</summary>
    [GeneratedRegex(
        "^((?!.*(page|next|continuation|sync)token).*token|.*(password|passwd|secret|signature|credentials?)|pwd|sig"
        + "|jwt|bearer|auth|authorization|.*(api|access|auth|private|secret|subscription)key(id)?|.*sess(ion)?id)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SecretNames();

    [GeneratedRegex("^(key|code|sid|hash|ticket|hmac)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KeyNames();

    /// <summary>Letters and digits that no word has.</summary>
    [GeneratedRegex("^(?=.*[0-9])(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9_-]{24,}$")]
    private static partial Regex Random();

    [GeneratedRegex(
        @"((?::|%3a)(?:/|%2f){1,2})(?:(?!%2f|%3f|%23)[^/?#\\&\s])+(?:@|%40)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UserWithin();
}
