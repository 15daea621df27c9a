using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wiki.Exports.Search;

/// <summary>Writes the files of the search as JSON with code made when the program is compiled.</summary>
[JsonSerializable(typeof(SearchDirectory))]
[JsonSerializable(typeof(SearchFacets))]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
[JsonSerializable(typeof(IEnumerable<string[]>))]
internal sealed partial class SearchJson : JsonSerializerContext
{
    private static readonly SearchJson WithLettersAsTheyAre = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    public static string Write<T>(T content) => JsonSerializer.Serialize(content, typeof(T), WithLettersAsTheyAre);
}
