using System.Text;

namespace Wiki.Output.Headers;

/// <summary>Writes the headers as configuration files of web hosts.</summary>
internal static class HeaderFiles
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

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
        + $"{basePath}{DataFormats.ReceivedFolder}*\n{Rule([SiteHeaders.Saving])}"
        + string.Concat(Typed.Select(file => $"{basePath}{file.Rule}\n{Rule([SiteHeaders.TypeOf(file.Path)])}"));

    /// <summary>Texts that a browser would take for pages if a host said that they are, or nothing.</summary>
    private static IEnumerable<(string Rule, string Path)> Typed =>
        DataFormats.All
            .Where(format => !format.IsOfRecords)
            .Select(format => (format.Path, format.Path))
            .Append((DataFormats.SealedText.Path.Replace("*.txt", "*", Ordinal), DataFormats.SealedText.Path));

    private static string Rule(IEnumerable<Header> headers) =>
        string.Concat(headers.Select(header => $"  {header.Name}: {header.Value}\n"));

    /// <summary>In nginx, a block that adds a header inherits none, so the inner block repeats them.</summary>
    private static string ForNginx(string basePath)
    {
        var always = string.Concat(Always.Select(header => $"add_header {Pair(header)} always;\n"));
        var types = string.Concat(MediaType.All.Select(known => $"\"{known.Type}\" {known.Ending[1..]};\n"));
        return $$"""
            # To be included in the server block that serves this folder.
            types {
            {{types}}}
            default_type {{MediaType.Other}};
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
