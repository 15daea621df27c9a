using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wiki.Output.Json;

/// <summary>The options with which records are written as JSON and read back.</summary>
internal static class JsonLayout
{
    private const int BytesOfAPiece = 64 * 1024;

    /// <summary>For files that are no part of a page.</summary>
    private static readonly JavaScriptEncoder Relaxed = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>For people and programs alike.</summary>
    public static JsonSerializerOptions Indented(JsonNamingPolicy names) => new(Compact(names))
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Without white space.</summary>
    public static JsonSerializerOptions Compact(JsonNamingPolicy names) => Compact(names, Relaxed);

    /// <summary>Without white space, with the escapes of an encoder.</summary>
    public static JsonSerializerOptions Compact(JsonNamingPolicy names, JavaScriptEncoder encoder) => new()
    {
        PropertyNamingPolicy = names,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        Encoder = encoder,
        // The buffer is flushed to the stream when it is full, so a large file is never in memory as a whole.
        DefaultBufferSize = BytesOfAPiece,
    };
}
