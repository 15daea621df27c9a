using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wiki.Exports;

/// <summary>JSON for people and programs alike: indented, with letters as they are and keys in camel case.</summary>
internal static class IndentedJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A file of it, with a final newline.</summary>
    public static byte[] Bytes<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Options), (byte)'\n'];
}
