using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Bibliography;

/// <summary>Works as they are written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IEnumerable<CslItem>))]
internal sealed partial class CslContext : JsonSerializerContext
{
    public static CslContext Texts { get; } = new(JsonLayout.Indented(JsonNamingPolicy.KebabCaseLower));
}
