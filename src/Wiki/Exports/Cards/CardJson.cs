using System.Text.Json.Serialization;

namespace Wiki.Exports.Cards;

/// <summary>
/// Writes cards as JSON with code made when the program is compiled, which a program without its compiler can run too.
/// </summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(Card))]
[JsonSerializable(typeof(CardSet))]
internal sealed partial class CardJson : JsonSerializerContext;
