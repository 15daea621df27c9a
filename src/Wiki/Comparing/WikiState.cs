using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wiki.Comparing;

/// <summary>The content as a published <c>wiki.json</c> has it: its records by kind and id.</summary>
internal sealed class WikiState
{
    private readonly JsonObject _root;

    private WikiState(JsonObject root) => _root = root;

    /// <summary>Null where the file is no such file.</summary>
    public static WikiState? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            return JsonNode.Parse(File.ReadAllBytes(path)) is JsonObject root && root.ContainsKey("claims") ? new WikiState(root) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public IReadOnlyDictionary<string, JsonObject> Of(RecordKind kind) =>
        (_root[kind.Folder()] as JsonArray ?? []).OfType<JsonObject>().ToDictionary(record => record.Words("id"), StringComparer.Ordinal);
}
