using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wiki.Output.Json;

namespace Wiki.Comparing;

/// <summary>Records that have another id now, as their former ids say.</summary>
internal sealed partial class RenamedRecords
{
    private const string FormerIds = "former-ids";

    /// <summary>The lists of things that have ids and are no records.</summary>
    private static readonly string[] Terms = ["event-kinds", "relation-types", "measures"];

    private readonly Dictionary<string, IRecordJson> _nowByOldId = new(StringComparer.Ordinal);

    public RenamedRecords(WikiJson old, WikiJson now)
    {
        foreach (var (before, after) in WikiState.KindsOf(old).Zip(WikiState.KindsOf(now)))
            Add(before, after);
    }

    /// <summary>The published keys whose values are ids of records.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "id", "publisher", "carrier", "source", "by", "topics", "about", "of", "successor", "questions", "events",
        "rivals", "part-of", "used-by", "to", "claim", "place", "actors", "after", "before", "maybe", "claims", "for",
        "against", "sources", "drawn-from",
    ];

    public IEnumerable<ContentChange> Changes() => _nowByOldId.Select(pair =>
        new ContentChange(ChangeKind.Renamed, pair.Value.Id, ClaimChanges.Step(pair.Key, pair.Value.Id)));

    /// <summary>The state before with the ids of now, so that no reference to a renamed record is a change.</summary>
    public WikiJson WithIdsOfNow(WikiJson old)
    {
        if (_nowByOldId.Count == 0)
            return old;
        var type = PublishedJson.Files.WikiJson;
        var renamed = JsonSerializer.SerializeToNode(old, type)!;
        Rename(renamed, "");
        return renamed.Deserialize(type)!;
    }

    /// <summary>A record that was there beside the other one was not renamed to it, but removed.</summary>
    private void Add(IEnumerable<IRecordJson> before, IEnumerable<IRecordJson> after)
    {
        var old = before.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var record in after.Where(record => !old.Contains(record.Id)))
        {
            if ((record.FormerIds ?? []).LastOrDefault(old.Contains) is { } id)
                _nowByOldId[id] = record;
        }
    }

    private void Rename(JsonNode node, string key)
    {
        if (node is JsonObject map)
            RenameIn(map);
        else if (node is JsonArray list)
            RenameIn(list, key);
    }

    private void RenameIn(JsonObject map)
    {
        var id = map["id"]?.GetValue<string>() ?? "";
        foreach (var (key, value) in map.Where(pair => !Terms.Contains(pair.Key)).ToList())
        {
            if (Renamed(value!, key) is { } words)
                map[key] = words;
            else
                Rename(value!, key);
        }

        // That it was renamed is a change of its own, and so its former ids are none.
        if (_nowByOldId.GetValueOrDefault(id) is { FormerIds: { } former })
            map[FormerIds] = new JsonArray([.. former.Select(each => JsonValue.Create(each))]);
    }

    private void RenameIn(JsonArray list, string key)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (Renamed(list[index]!, key) is { } words)
                list[index] = words;
            else
                Rename(list[index]!, key);
        }
    }

    /// <summary>The text with the ids of now; null if the node is no text.</summary>
    private string? Renamed(JsonNode node, string key)
    {
        if (node.GetValueKind() != JsonValueKind.String)
            return null;
        var text = node.GetValue<string>();
        return Keys.Contains(key) ? IdOfNow(text) : Marked().Replace(text, id => IdOfNow(id.Value));
    }

    private string IdOfNow(string id) => _nowByOldId.GetValueOrDefault(id)?.Id ?? id;

    /// <summary>An id in a mark of prose as it is published.</summary>
    [GeneratedRegex(@"(?<=\[@|; @|\[\[)[a-z0-9-]+(?=[;\]|])")]
    private static partial Regex Marked();
}
