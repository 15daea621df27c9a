using Wiki.Pages;

namespace Wiki.Composing.Citing;

/// <summary>Lists the sources that the claims shown on a page rest on.</summary>
internal static class Lenses
{
    public const string Script = "lens.js";

    public static IReadOnlyList<LensSource> Of(IEnumerable<Claim> claims, PageScope scope) =>
        Of(Independence.SourcesOf(claims).Select(scope.Corpus.Get<Source>), scope);

    public static IReadOnlyList<LensSource> Of(IEnumerable<Source> sources, PageScope scope) =>
    [
        .. sources.InOrder()
            .Select(source => new LensSource(
                source.Id, source.ShortName.Value, source.Published.Value.Display, Badges.Of(source, scope))),
    ];
}
