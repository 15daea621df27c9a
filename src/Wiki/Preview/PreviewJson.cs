using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Preview;

/// <summary>Events of the preview as they are written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PreviewStateJson))]
internal sealed partial class PreviewJson : JsonSerializerContext
{
    public static PreviewJson Events { get; } =
        new(JsonLayout.Compact(JsonNamingPolicy.CamelCase, JavaScriptEncoder.Default));
}
