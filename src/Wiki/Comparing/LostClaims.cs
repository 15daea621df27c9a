using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Comparing;

/// <summary>
/// Published claims that were removed, or say something else without an entry in their history. A renamed claim is
/// neither, a withdrawn one is fine, and one that was merged into another was removed.
/// </summary>
/// <param name="now">The content as it would be published.</param>
/// <param name="corpus">The same content, for its places.</param>
internal sealed class LostClaims(WikiJson now, Corpus corpus)
{
    private readonly Dictionary<string, ClaimJson> _now =
        (now.Claims ?? []).ToDictionary(claim => claim.Id, StringComparer.Ordinal);

    public IReadOnlyList<Problem> Since(WikiJson old) =>
        [.. (new RenamedRecords(old, now).WithIdsOfNow(old).Claims ?? []).Select(Check).OfType<Problem>()];

    private Problem? Check(ClaimJson before)
    {
        if (_now.GetValueOrDefault(before.Id) is not { } after)
            return PublishingProblems.ClaimRemoved(before.Id);
        var said = ClaimChanges.Between(before, after).Where(IsOfWhatIsSaid).ToList();
        return said.Count > 0 && (after.History?.Count ?? 0) <= (before.History?.Count ?? 0)
            ? PublishingProblems.ClaimChangedSilently(At(after.Id), after.Id, said[0].Words)
            : null;
    }

    private Location At(string id) => corpus.Find(id)?.At ?? ProblemText.On(Route.Of(RecordKind.Claim, id));

    private static bool IsOfWhatIsSaid(ContentChange change) =>
        change.Kind is ChangeKind.ClaimChanged or ChangeKind.FigureMoved or ChangeKind.QuoteLost;
}
