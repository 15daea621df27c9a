using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Exports.Verify;

/// <summary>The files of the page that verifies, as they are written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TextToVerify))]
internal sealed partial class VerifyJson : JsonSerializerContext
{
    public static VerifyJson Scripts { get; } = new(JsonLayout.Compact(JsonNamingPolicy.CamelCase));
}
