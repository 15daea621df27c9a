using System.Text;

namespace Wiki.Output.Headers;

/// <summary>Writes the headers as configuration files of web hosts.</summary>
internal static class HeaderFiles
{
    private static readonly IReadOnlyList<Header> Always = [.. SiteHeaders.Everywhere, SiteHeaders.Transport];

    /// <param name="basePath">The path that the site is published at, with a slash at its end.</param>
    public static IReadOnlyList<SiteFile> Write(string basePath) =>
    [
        new SiteFile("_headers", Encoding.UTF8.GetBytes(ForStaticHosts(basePath))),
        new SiteFile("nginx-headers.conf", Encoding.UTF8.GetBytes(ForNginx(basePath))),
    ];

    /// <summary>
    /// The format of Netlify and Cloudflare Pages. They join the values of a header that two rules set, so the rule for
    /// all paths leaves caching to the defaults of these hosts, which revalidate pages.
    /// </summary>
    private static string ForStaticHosts(string basePath) =>
        $"{basePath}*\n{Rule(Always)}{basePath}assets/*\n{Rule([SiteHeaders.AssetCaching])}"
        + $"{basePath}{DataFormats.ReceivedFolder}*\n{Rule([SiteHeaders.Saving])}";

    private static string Rule(IEnumerable<Header> headers) =>
        string.Concat(headers.Select(header => $"  {header.Name}: {header.Value}\n"));

    /// <summary>In nginx, a block that adds a header inherits none, so the inner block repeats them.</summary>
    private static string ForNginx(string basePath)
    {
        var always = string.Concat(Always.Select(header => $"add_header {Pair(header)} always;\n"));
        return $$"""
            # To be included in the server block that serves this folder.
            {{always}}add_header {{Pair(SiteHeaders.PageCaching)}} always;
            location "{{basePath}}assets/" {
            {{always}}# An answer that something is missing is not kept.
            add_header {{Pair(SiteHeaders.AssetCaching)}};
            }
            location "{{basePath}}{{DataFormats.ReceivedFolder}}" {
            {{always}}add_header {{Pair(SiteHeaders.PageCaching)}} always;
            add_header {{Pair(SiteHeaders.Saving)}};
            }

            """;
    }

    private static string Pair(Header header) => $"{header.Name} \"{header.Value}\"";
}
