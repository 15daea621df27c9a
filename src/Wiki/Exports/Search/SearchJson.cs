using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Exports.Search;

/// <summary>The files of the search as they are written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SearchDirectory))]
[JsonSerializable(typeof(SearchFacets))]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
[JsonSerializable(typeof(IEnumerable<string[]>))]
internal sealed partial class SearchJson : JsonSerializerContext
{
    public static SearchJson Scripts { get; } = new(JsonLayout.Compact(JsonNamingPolicy.CamelCase));
}
