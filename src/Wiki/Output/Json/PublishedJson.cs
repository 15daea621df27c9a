using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Wiki.Output.Json;

/// <summary>The published data whose form is the wiki's own, as it is written and read back.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WikiJson))]
[JsonSerializable(typeof(ClaimFileJson))]
[JsonSerializable(typeof(ClaimJson))]
[JsonSerializable(typeof(ManifestJson))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class PublishedJson : JsonSerializerContext
{
    /// <summary>Raised when a reader of the format would have to change.</summary>
    public const int Format = 2;

    public static PublishedJson Files { get; } = new(JsonLayout.Indented(JsonNamingPolicy.KebabCaseLower));

    /// <summary>Reads what was published; a null anywhere is an error, as what is absent is left out.</summary>
    /// <exception cref="JsonException">The bytes are no such value.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
    {
        for (var reader = new Utf8JsonReader(json); reader.Read();)
        {
            if (reader.TokenType == JsonTokenType.Null)
                throw new JsonException("A value is null.");
        }

        return JsonSerializer.Deserialize(json, type)!;
    }
}
