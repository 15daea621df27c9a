using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wiki.Exports;

/// <summary>JSON for people and programs alike: indented, with letters as they are.</summary>
internal static class IndentedJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Text(JsonNode value) => value.ToJsonString(Options);

    /// <summary>A file of it, with a final newline.</summary>
    public static byte[] Bytes(JsonNode value) => Encoding.UTF8.GetBytes($"{Text(value)}\n");
}
