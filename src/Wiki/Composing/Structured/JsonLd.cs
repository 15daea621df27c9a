using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Wiki.Output.Json;

namespace Wiki.Composing.Structured;

/// <summary>JSON-LD as it is written into a page.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JsonLdGraph))]
internal sealed partial class JsonLd : JsonSerializerContext
{
    /// <summary>Signs that mean something in HTML are escaped by every encoder made this way.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonLd Page { get; } = new(JsonLayout.Compact(JsonNamingPolicy.CamelCase, Encoder));
}
