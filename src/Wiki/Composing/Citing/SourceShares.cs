using Wiki.Pages;
using Wiki.Problems;
using static System.FormattableString;

namespace Wiki.Composing.Citing;

/// <summary>Composes how many of a topic's claims each source supports.</summary>
internal static class SourceShares
{
    /// <summary>The share of a topic's claims that each source supports, the largest first.</summary>
    public static SharesView Of(IReadOnlyList<Claim> claims, PageScope scope)
    {
        var sources = claims.Select(Voices.SourcesOf).ToList();
        return new SharesView(
            [
                .. Independence.SharesOf(sources)
                    .OrderByDescending(share => share.Claims)
                    .ThenBy(share => share.Source, StringComparer.Ordinal)
                    .Select(share => Of(share, claims.Count, scope)),
            ],
            [.. Sets(sources)]);
    }

    private static IEnumerable<string> Sets(IEnumerable<IReadOnlyList<string>> sources) =>
        sources.Select(ofClaim => string.Join(',', ofClaim.Order(StringComparer.Ordinal)))
            .Where(set => set.Length > 0)
            .CountBy(set => set)
            .OrderBy(set => set.Key, StringComparer.Ordinal)
            .Select(set => Invariant($"{set.Key}:{set.Value}"));

    private static SourceShare Of(Share share, int claims, PageScope scope)
    {
        var source = scope.Corpus.Get<Source>(share.Source);
        var count = Invariant($"{share.Claims} of {ProblemText.Count(claims, "claim", "claims")}");
        return new SourceShare(
            share.Source,
            scope.ToShort(source),
            share.Claims * 100 / claims,
            share.SingleSource == 0 ? count : Invariant($"{count}, {share.SingleSource} only here"));
    }
}
