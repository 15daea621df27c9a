using Wiki.Output.Json;

namespace Wiki.Comparing;

/// <summary>What changed in the key judgements of a topic.</summary>
internal static class JudgementChanges
{
    /// <summary>
    /// Judgements have no ids: those with the same text are the same, and the others are paired in their order.
    /// </summary>
    public static IEnumerable<ContentChange> Between(TopicJson before, TopicJson after) =>
        from pair in Pairs([.. before.KeyJudgements ?? []], after.KeyJudgements ?? [])
        let said = (Before: Said(pair.Before), After: Said(pair.After))
        where said.Before != said.After
        select new ContentChange(ChangeKind.JudgementChanged, after.Id, ClaimChanges.Step(said.Before, said.After))
        {
            HasSameBasis = pair is { Before: { } old, After: { } now } && HaveSameBasis(old, now),
        };

    private static IEnumerable<(JudgementJson? Before, JudgementJson? After)> Pairs(
        List<JudgementJson> old,
        IReadOnlyList<JudgementJson> now)
    {
        var same = now.Select(each => old.Find(other => other.Text == each.Text)).ToList();
        var free = new Queue<JudgementJson>(old.Where(each => !same.Any(other => ReferenceEquals(each, other))));
        var before = same.Select(each => each ?? (free.TryDequeue(out var other) ? other : null)).ToList();
        return [.. before.Zip(now), .. free.Select(removed => (removed, (JudgementJson?)null))];
    }

    private static bool HaveSameBasis(JudgementJson old, JudgementJson now) =>
        old.Basis == now.Basis && (old.Claims ?? []).SequenceEqual(now.Claims ?? []);

    private static string Said(JudgementJson? judgement) => judgement switch
    {
        null => "",
        { Likelihood: { } likelihood } => $"{judgement.Text} ({likelihood}, {judgement.Confidence} confidence)",
        _ => $"{judgement.Text} ({judgement.Confidence} confidence)",
    };
}
