using System.Text.RegularExpressions;

namespace Wiki.Output;

/// <summary>
/// Paths with the hash of what they contain: of one file, or of a set of data that pages load in parts. Such a file
/// never changes, so it can stay for pages that are open while the site is published again.
/// </summary>
internal static partial class VersionedPath
{
    public static bool Is(string path) => Form().IsMatch(path);

    [GeneratedRegex(
        @"\A(assets/[a-z0-9-]+\.[0-9a-f]{12}\.(css|js|svg|png)"
        + @"|data/(cards/|search/(our|reports)-)[0-9a-f]{12}-[a-z0-9_-]+\.js)\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
