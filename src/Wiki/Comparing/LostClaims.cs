using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Comparing;

/// <summary>
/// Published claims that were removed, or say something else without an entry in their history. A renamed claim is
/// neither, and a withdrawn one is fine.
/// </summary>
/// <param name="now">The content as it would be published.</param>
/// <param name="corpus">The same content, for its places and former ids.</param>
internal sealed class LostClaims(WikiJson now, Corpus corpus)
{
    private readonly Dictionary<string, ClaimJson> _now =
        (now.Claims ?? []).ToDictionary(claim => claim.Id, StringComparer.Ordinal);

    public IReadOnlyList<Problem> Since(WikiJson old) => [.. (old.Claims ?? []).Select(Check).OfType<Problem>()];

    private Problem? Check(ClaimJson before)
    {
        var id = _now.ContainsKey(before.Id) ? before.Id : IdOfNow(before.Id);
        if (_now.GetValueOrDefault(id) is not { } after)
            return PublishingProblems.ClaimRemoved(before.Id);
        var said = ClaimChanges.Between(WithIdsOfNow(before), after).Where(IsOfWhatIsSaid).ToList();
        return said.Count > 0 && (after.History?.Count ?? 0) <= (before.History?.Count ?? 0)
            ? PublishingProblems.ClaimChangedSilently(At(id), id, said[0].Words)
            : null;
    }

    /// <summary>A source or a speaker that was renamed is the same one.</summary>
    private ClaimJson WithIdsOfNow(ClaimJson claim) => claim with
    {
        Citations =
        [
            .. claim.Citations.Select(citation => citation with
            {
                Source = IdOfNow(citation.Source),
                By = citation.By is { } chain ? [.. chain.Select(IdOfNow)] : null,
            }),
        ],
    };

    private string IdOfNow(string id) => corpus.FindFormer(id)?.Id ?? id;

    private Location At(string id) => corpus.Find(id)?.At ?? ProblemText.On(Route.Of(RecordKind.Claim, id));

    private static bool IsOfWhatIsSaid(ContentChange change) =>
        change.Kind is ChangeKind.ClaimChanged or ChangeKind.FigureMoved or ChangeKind.QuoteLost;
}
