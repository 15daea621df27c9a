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
            .SelectMany(format => RulesOf(format).Select(rule => (rule, format.Path)))
            .Append((DataFormats.SealedText.Path.Replace("*.txt", "*", Ordinal), DataFormats.SealedText.Path));

    /// <summary>Not every host takes a star within a name, so that the first part has a rule of its own.</summary>
    private static IEnumerable<string> RulesOf(DataFormat format) =>
        format.HasParts ? [format.Path, $"{Path.ChangeExtension(format.Path, null)}-*"] : [format.Path];

    private static string Rule(IEnumerable<Header> headers) =>
        string.Concat(headers.Select(header => $"  {header.Name}: {header.Value}\n"));

    /// <summary>In nginx, a block that adds a header inherits none, so the inner block repeats them.</summary>
    private static string ForNginx(string basePath)
    {
        var root = InQuotationMarks(Uri.UnescapeDataString(basePath));
        var always = string.Concat(Always.Select(header => $"add_header {Pair(header)} always;\n"));
        var types = string.Concat(MediaType.All.Select(known => $"\"{known.Type}\" {known.Ending[1..]};\n"));
        return $$"""
            # To be included in the server block that serves this folder.
            types {
            {{types}}}
            default_type {{MediaType.Other}};
            {{always}}add_header {{Pair(SiteHeaders.PageCaching)}} always;
            location "{{root}}assets/" {
            {{always}}# An answer that something is missing is not kept.
            add_header {{Pair(SiteHeaders.AssetCaching)}};
            }
            location "{{root}}{{DataFormats.ReceivedFolder}}" {
            {{always}}add_header {{Pair(SiteHeaders.PageCaching)}} always;
            add_header {{Pair(SiteHeaders.Saving)}};
            }

            """;
    }

    /// <summary>nginx compares a location with the path of a request after it was decoded.</summary>
    private static string InQuotationMarks(string path) =>
        path.Replace("\\", "\\\\", Ordinal).Replace("\"", "\\\"", Ordinal);

    private static string Pair(Header header) => $"{header.Name} \"{header.Value}\"";
}
