using System.Text.Json.Nodes;

namespace Wiki.Comparing;

/// <summary>Reads words and lists of a record's JSON.</summary>
internal static class JsonWords
{
    /// <summary>Empty where the key is left out.</summary>
    public static string Words(this JsonObject record, string key) => record[key]?.ToString() ?? "";

    public static IReadOnlyList<JsonObject> Each(this JsonObject record, string key) => [.. (record[key] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>Whether two records say the same under each of these keys.</summary>
    public static bool AreAlike(JsonObject one, JsonObject other, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (!JsonNode.DeepEquals(one[key], other[key]))
                return false;
        }

        return true;
    }
}
