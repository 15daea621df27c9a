using System.Text.Json.Nodes;

namespace Wiki.Exports.Json;

/// <summary>Builds the pieces of a JSON Schema (draft 2020-12).</summary>
internal static class JsonSchema
{
    public const string Draft = "https://json-schema.org/draft/2020-12/schema";

    public static JsonObject Text() => new() { ["type"] = "string" };

    public static JsonObject Number() => new() { ["type"] = "number" };

    /// <summary>A whole number from 0.</summary>
    public static JsonObject Count() => new() { ["type"] = "integer", ["minimum"] = 0 };

    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>The words of a vocabulary.</summary>
    public static JsonObject Words<T>() where T : struct, Enum => new() { ["enum"] = new JsonArray([.. Vocabulary.Terms<T>().Select(term => (JsonNode)term.Word)]) };

    /// <summary>A list with at least one item, because an empty list is left out.</summary>
    public static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["minItems"] = 1, ["items"] = items };

    public static JsonObject Of(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    /// <summary>An object with these keys and no others; a key whose name ends in a question mark may be left out.</summary>
    public static JsonObject Object(params (string Key, JsonObject Value)[] keys) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray([.. keys.Where(key => !IsOptional(key.Key)).Select(key => (JsonNode)key.Key)]),
        ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Key.TrimEnd('?'), (JsonNode?)key.Value))),
    };

    private static bool IsOptional(string key) => key.EndsWith('?');
}
