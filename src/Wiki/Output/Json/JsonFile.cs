using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Wiki.Output.Json;

/// <summary>Makes files that contain one value as JSON.</summary>
internal static class JsonFile
{
    /// <summary>The value is mapped when the file is written, and ends with a newline.</summary>
    public static SiteFile Of<T>(string path, JsonTypeInfo<T> type, Func<T> map) => new(path, output =>
    {
        JsonSerializer.Serialize(output, map(), type);
        output.Write("\n"u8);
    });
}
