using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>
/// Data that a page loads while it is read: a script that hands it over, because a page opened from disk may load
/// nothing else.
/// </summary>
internal static class DataScript
{
    public static SiteFile Of<T>(string path, T content, JsonTypeInfo<T> type) =>
        Of(path, JsonSerializer.Serialize(content, type));

    public static SiteFile Of(string path, string json) =>
        new(path, Encoding.UTF8.GetBytes($"wiki.receive(\"{path}\",{json});\n"));
}
