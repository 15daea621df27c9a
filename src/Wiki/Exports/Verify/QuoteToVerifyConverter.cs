using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Exports.Verify;

/// <summary>Writes a quote as an array, which is short: of each part the words, the block and the start.</summary>
internal sealed class QuoteToVerifyConverter : JsonConverter<QuoteToVerify>
{
    public override QuoteToVerify Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Only the page that verifies reads them.");

    public override void Write(Utf8JsonWriter writer, QuoteToVerify value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Claim);
        writer.WriteStartArray();
        foreach (var part in value.Parts)
            Write(writer, part);
        writer.WriteEndArray();
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, QuotePartJson part)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(part.Words);
        writer.WriteNumberValue(part.Block);
        writer.WriteNumberValue(part.Start);
        writer.WriteEndArray();
    }
}
