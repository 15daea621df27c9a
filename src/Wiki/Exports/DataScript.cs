using System.Text;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>Data that a page loads while it is read: a script that hands it over, because a page opened from disk may load nothing else.</summary>
internal static class DataScript
{
    public static SiteFile Of(string path, string json) => new(path, Encoding.UTF8.GetBytes($"wiki.receive(\"{path}\",{json});\n"));
}
