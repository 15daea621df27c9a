using System.Text;
using System.Text.RegularExpressions;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Pages load the style sheets and the icon of this program, of which none hides what is to be read, and a colour and a
/// logo of the wiki's own.
/// </summary>
internal static partial class OnlyKnownStylesAreLoaded
{
    private static readonly HashSet<string> Known = [.. PublishedAsset.All.Select(asset => asset.Path)];

    public static IEnumerable<Problem> Check(ShippedSite site) =>
        from page in site.Pages
        from look in page.Head.Looks.Distinct()
        let path = site.PathOf(page.Route, look)
        where !Known.Contains(path) && !IsOwn(path, site)
        select PublishedSiteProblems.StyleUnknown(page.Route.Path, look);

    private static bool IsOwn(string path, ShippedSite site)
    {
        if (path.StartsWith("assets/logo.", StringComparison.Ordinal))
            return site.Bytes(path) is not null;
        return path.StartsWith("assets/look.", StringComparison.Ordinal)
            && site.Bytes(path) is { } bytes
            && Colour().IsMatch(Encoding.UTF8.GetString(bytes));
    }

    [GeneratedRegex(
        @"\A@media screen \{ :root \{ --accent: light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\); \} \}\n\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
