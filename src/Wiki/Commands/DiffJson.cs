using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Commands;

/// <summary>A list of changes as it is printed.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IEnumerable<ContentChangeJson>))]
internal sealed partial class DiffJson : JsonSerializerContext
{
    public static DiffJson Output { get; } = new(JsonLayout.Indented(JsonNamingPolicy.CamelCase));
}
