using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Editing.Listing;

/// <summary>A list of records as it is printed.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<ListedRecord>))]
internal sealed partial class ListJson : JsonSerializerContext
{
    public static ListJson Output { get; } = new(JsonLayout.Indented(JsonNamingPolicy.CamelCase));
}
