using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Exports.WebAnnotations;

/// <summary>Web Annotations as they are written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AnnotationCollection))]
internal sealed partial class AnnotationJson : JsonSerializerContext
{
    public static AnnotationJson File { get; } = new(JsonLayout.Indented(JsonNamingPolicy.CamelCase));
}
