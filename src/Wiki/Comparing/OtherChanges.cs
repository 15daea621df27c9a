using System.Text.Json.Nodes;

namespace Wiki.Comparing;

/// <summary>What changed in a record beside the things that have a kind of change of their own.</summary>
internal static class OtherChanges
{
    /// <summary>Keys that are told otherwise, or worked out from other records.</summary>
    private static readonly Dictionary<RecordKind, IReadOnlyList<string>> Elsewhere = new()
    {
        [RecordKind.Source] = ["sha256", "blocks", "share-cited"],
        [RecordKind.Claim] = ["statement", "kind", "figure", "citations", "status", "reason", "asserters", "questions", "events"],
        [RecordKind.Entity] = [],
        [RecordKind.Event] = [],
        [RecordKind.Topic] = ["key-judgements"],
        [RecordKind.Question] = ["title", "kind", "positions", "because", "settled-by"],
    };

    /// <param name="name">The key that holds what the record is called.</param>
    public static IEnumerable<ContentChange> Between(RecordKind kind, string name, JsonObject before, JsonObject after)
    {
        var keys = before.Union(after).Select(pair => pair.Key).Distinct().Except(Elsewhere[kind]).Where(key => !JsonWords.AreAlike(before, after, key)).ToList();
        return keys.Count == 0 ? [] : [new ContentChange(ChangeKind.OtherChanged, after.Words("id"), $"{after.Words(name)} ({string.Join(", ", keys)})")];
    }
}
