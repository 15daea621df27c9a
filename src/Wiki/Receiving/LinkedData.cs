using System.Text.Json;
using AngleSharp.Dom;

namespace Wiki.Receiving;

/// <summary>What a web page says about its article in JSON-LD, in the words of schema.org.</summary>
internal static class LinkedData
{
    public const string Selector = "script[type='application/ld+json']";

    /// <summary>The values of a property of the article, in their order; empty if a script has none.</summary>
    public static IReadOnlyList<string> ValuesOf(IElement script, string property)
    {
        try
        {
            using var data = JsonDocument.Parse(script.TextContent);
            return Nodes(data.RootElement).FirstOrDefault(IsArticle) is { ValueKind: JsonValueKind.Object } article
                && article.TryGetProperty(property, out var value)
                    ? [.. Items(value).Select(NameOf).OfType<string>()]
                    : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>The objects at the top, of which a site, an outlet and a list of links are some.</summary>
    private static IEnumerable<JsonElement> Nodes(JsonElement root) =>
        from item in Items(root)
        where item.ValueKind == JsonValueKind.Object
        from node in item.TryGetProperty("@graph", out var graph) ? Items(graph) : [item]
        where node.ValueKind == JsonValueKind.Object
        select node;

    private static bool IsArticle(JsonElement node) => node.TryGetProperty("headline", out _);

    private static IEnumerable<JsonElement> Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value];

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => NameOf(name),
        _ => null,
    };
}
