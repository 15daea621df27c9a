using Wiki.Model.Records;

namespace Wiki.Model.Queries.Speakers;

/// <summary>How far claims depend on single sources and speakers.</summary>
public static class Independence
{
    /// <summary>The distinct ids of the sources that support any of the claims.</summary>
    public static IReadOnlyList<string> SourcesOf(IEnumerable<Claim> claims) =>
        [.. claims.SelectMany(Voices.SourcesOf).Distinct()];

    /// <summary>
    /// The distinct names of those from whom the sources have any of the claims, or the sources that speak themselves:
    /// one who relays the words of many is one voice.
    /// </summary>
    public static IReadOnlyList<string> SpeakersOf(IEnumerable<Claim> claims, Corpus corpus) =>
    [
        .. claims.SelectMany(claim => Voices.Of(claim, corpus))
            .Select(voice => voice.SpeakerIn(corpus))
            .Distinct(),
    ];

    /// <summary>For each source, the number of claims that it supports; in one pass over all claims.</summary>
    /// <param name="sources">The distinct ids of the sources that support each claim.</param>
    public static IEnumerable<Share> SharesOf(IReadOnlyList<IReadOnlyList<string>> sources)
    {
        var single = sources.Where(ofClaim => ofClaim.Count == 1).CountBy(ofClaim => ofClaim[0]).ToDictionary();
        return sources.SelectMany(ofClaim => ofClaim)
            .CountBy(source => source)
            .Select(claims => new Share(claims.Key, claims.Value, single.GetValueOrDefault(claims.Key)));
    }

    /// <summary>
    /// The hypothesis that loses most of the claims for it if one source is taken away; null if none loses any. Of
    /// equals the first is taken.
    /// </summary>
    public static Loss? Greatest(IEnumerable<Hypothesis> hypotheses, Corpus corpus)
    {
        var losses =
            from hypothesis in hypotheses
            let claims = corpus.GetAll<Claim>(hypothesis.For).ToList()
            from source in SourcesOf(claims).Order(StringComparer.Ordinal)
            select new Loss(hypothesis, source, RestingOn(source, claims));
        return losses.Where(loss => loss.Claims > 0).MaxBy(loss => loss.Claims);
    }

    /// <summary>The number of the claims that this source supports and no other.</summary>
    private static int RestingOn(string source, IEnumerable<Claim> claims) =>
        claims.Count(claim => Voices.SourcesOf(claim) is [var only] && only == source);
}

/// <summary>The number of claims that a source supports, and of those that no other supports.</summary>
public sealed record Share(string Source, int Claims, int SingleSource);

/// <summary>The number of claims for a hypothesis that a single source supports and no other.</summary>
public sealed record Loss(Hypothesis Hypothesis, string Source, int Claims);
