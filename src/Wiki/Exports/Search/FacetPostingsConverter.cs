using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wiki.Exports.Search;

/// <summary>Writes them as an array, which is shorter than an object.</summary>
internal sealed class FacetPostingsConverter : JsonConverter<FacetPostings>
{
    public override FacetPostings Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Only the search page reads them.");

    public override void Write(Utf8JsonWriter writer, FacetPostings value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStartArray();
        foreach (var number in value.Values)
            writer.WriteNumberValue(number);
        writer.WriteEndArray();
        writer.WriteStringValue(value.Documents);
        writer.WriteEndArray();
    }
}
