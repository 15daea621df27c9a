using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Exports.Stix.Objects;
using Wiki.Output.Json;

namespace Wiki.Exports.Stix;

/// <summary>STIX as it is written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StixBundle))]
[JsonSerializable(typeof(StixObject))]
internal sealed partial class StixJson : JsonSerializerContext
{
    public static StixJson File { get; } = new(JsonLayout.Indented(JsonNamingPolicy.SnakeCaseLower));
}
