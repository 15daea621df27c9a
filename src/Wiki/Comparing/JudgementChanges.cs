using System.Text.Json.Nodes;

namespace Wiki.Comparing;

/// <summary>What changed in the key judgements of a topic.</summary>
internal static class JudgementChanges
{
    /// <summary>Judgements have no ids: those with the same text are the same, and the others are paired in their order.</summary>
    public static IEnumerable<ContentChange> Between(JsonObject before, JsonObject after)
    {
        var old = before.Each("key-judgements").ToList();
        var now = after.Each("key-judgements").ToList();
        var pairs = now.Select(each => (Before: old.Find(other => other.Words("text") == each.Words("text")), After: (JsonObject?)each)).ToList();
        var free = new Queue<JsonObject>(old.Except(pairs.Select(pair => pair.Before).OfType<JsonObject>()));
        pairs = [.. pairs.Select(pair => pair.Before is null && free.TryDequeue(out var other) ? (other, pair.After) : pair)];
        pairs.AddRange(free.Select(gone => ((JsonObject?)gone, (JsonObject?)null)));
        return pairs.Where(pair => Said(pair.Before) != Said(pair.After)).Select(pair => new ContentChange(ChangeKind.JudgementChanged, after.Words("id"), ClaimChanges.Step(Said(pair.Before), Said(pair.After)))
        {
            IsTainted = pair is { Before: { } one, After: { } other } && JsonWords.AreAlike(one, other, "claims", "basis"),
        });
    }

    private static string Said(JsonObject? judgement) => judgement is null ? "" :
        $"{judgement.Words("text")} ({string.Join(", ", new[] { judgement.Words("likelihood"), $"{judgement.Words("confidence")} confidence" }.Where(words => words.Length > 0))})";
}
