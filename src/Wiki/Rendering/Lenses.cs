namespace Wiki.Rendering;

/// <summary>Lists the sources that the claims shown on a page rest on.</summary>
internal static class Lenses
{
    public const string Script = "lens.js";

    public static IReadOnlyList<LensSource> Of(IEnumerable<Claim> claims, PageScope scope)
    {
        var used = claims.SelectMany(Asserters.SourcesOf).ToHashSet(StringComparer.Ordinal);
        return [.. scope.Corpus.Sources.Where(source => used.Contains(source.Id)).Select(source => new LensSource(source.Id, source.Label.Value))];
    }
}
