using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Lists the sources that the claims shown on a page rest on.</summary>
internal static class Lenses
{
    public const string Script = "lens.js";

    public static IReadOnlyList<LensSource> Of(IEnumerable<Claim> claims, PageScope scope) =>
    [
        .. claims.SelectMany(Voices.SourcesOf)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => new LensSource(id, ((Source)scope.Corpus.Find(id)!).Label.Value)),
    ];
}
